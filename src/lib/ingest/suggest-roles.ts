import { isFlag } from './column-facts.ts';
import type { LogProfile, Role, RoleSuggestion } from './profile.ts';
import { roleOfColumn, type Candidate } from './role-of-column.ts';

/** Roles that one column of a log can play; the best candidate keeps it. Several predictions are several models. */
const single: readonly Role[] = ['label', 'score', 'cluster', 'weight', 'time', 'model', 'pair', 'variant'];

/** What each column most likely is, with the reason, in the order of the log. A person has the last word. */
export function suggestRoles(profile: LogProfile): readonly RoleSuggestion[] {
	const alone = profile.columns.map((column) => roleOfColumn(profile, column));
	const one = oneOfEach(onePrediction(profile, coarserGroups(profile, alone)));
	const settled = onePairOrCluster(decisionOfScore(profile, one));
	return withSomeGroup(profile, settled).map(({ column, role, reason, strength }) => ({
		column,
		role,
		reason,
		strength
	}));
}

const ignore = (candidate: Candidate, reason: string): Candidate => ({
	...candidate,
	role: 'ignored',
	reason,
	strength: 0.6
});

/** Of the versions of one attribute the coarser: `age` in four bands rather than ten, or than a number. */
function coarserGroups(profile: LogProfile, candidates: readonly Candidate[]): readonly Candidate[] {
	const distinct = (name: string): number =>
		profile.columns.find((column) => column.name === name)?.distinct ?? 0;
	return candidates.map((candidate) => {
		if (candidate.role !== 'group') return candidate;
		const versions = candidates.filter(
			(other) => other.role === 'group' && other.attribute === candidate.attribute
		);
		const coarsest = versions.reduce((best, other) =>
			distinct(other.column) < distinct(best.column) ? other : best
		);
		if (coarsest.column === candidate.column) return candidate;
		const levels = `${distinct(candidate.column)} values against ${distinct(coarsest.column)}`;
		return ignore(candidate, `a finer version of ${coarsest.column} (${levels})`);
	});
}

/** A column that is called a prediction puts one that is merely called an answer, or a score of 0 and 1, aside. */
function onePrediction(profile: LogProfile, candidates: readonly Candidate[]): readonly Candidate[] {
	const predictions = candidates.filter((candidate) => candidate.role === 'prediction');
	const strongest = Math.max(...predictions.map((candidate) => candidate.strength)) - 0.05;
	const flags = predictions.filter(({ column, strength }) => {
		const found = profile.columns.find((other) => other.name === column);
		return strength >= strongest && found !== undefined && isFlag(found);
	});
	return candidates.map((candidate) => {
		if (candidate.role !== 'prediction') return candidate;
		if (candidate.strength < strongest)
			return ignore(candidate, 'another column is more plainly the prediction');
		const isOne = flags.some(({ column }) => column === candidate.column);
		return flags.length === 0 || isOne
			? candidate
			: ignore(candidate, 'another column of 0 and 1 is the prediction');
	});
}

function oneOfEach(candidates: readonly Candidate[]): readonly Candidate[] {
	return candidates.map((candidate) => {
		if (!single.includes(candidate.role)) return candidate;
		const rivals = candidates.filter((other) => other.role === candidate.role);
		const best = rivals.reduce((a, b) => (b.strength > a.strength ? b : a));
		return best.column === candidate.column
			? candidate
			: ignore(candidate, `${best.column} is more plainly the ${candidate.role}`);
	});
}

/** Where no column is called a decision, one of 0 and 1 that is the score cut in two is one: better than a threshold guessed. */
function decisionOfScore(profile: LogProfile, candidates: readonly Candidate[]): readonly Candidate[] {
	if (candidates.some(({ role }) => role === 'prediction')) return candidates;
	const score = candidates.find(({ role }) => role === 'score')?.column;
	const cut = candidates.find(
		({ column, role }) =>
			role === 'ignored' &&
			profile.columns.some(
				({ name, cutFrom }) => name === column && cutFrom !== undefined && cutFrom === score
			)
	);
	if (cut === undefined) return candidates;
	return candidates.map((candidate) =>
		candidate === cut
			? {
					...cut,
					role: 'prediction',
					reason: `two values, 0 and 1: every 1 has a higher ${score ?? ''} than every 0`,
					strength: 0.6
				}
			: candidate
	);
}

/** Pairs are only where variants of one case are compared; elsewhere the same column tells which rows belong together. */
function onePairOrCluster(candidates: readonly Candidate[]): readonly Candidate[] {
	const hasVariant = candidates.some((candidate) => candidate.role === 'variant');
	const hasCluster = candidates.some((candidate) => candidate.role === 'cluster');
	return candidates.map((candidate) => {
		if (candidate.role !== 'pair' || hasVariant) return candidate;
		if (hasCluster) return ignore(candidate, 'no column tells variants of a case apart');
		return {
			...candidate,
			role: 'cluster',
			reason: `${candidate.reason}; rows of one case belong together`,
			strength: 0.5
		};
	});
}

const mostGuessed = 3;

/** An audit needs a group. Where no name speaks of one, columns of a few words are offered. */
function withSomeGroup(profile: LogProfile, candidates: readonly Candidate[]): readonly Candidate[] {
	if (candidates.some((candidate) => candidate.role === 'group')) return candidates;
	const guesses = profile.columns
		.filter(({ kind, distinct }) => kind === 'text' && distinct >= 2 && distinct <= 12)
		.filter(({ name }) => candidates.some(({ column, role }) => column === name && role === 'ignored'))
		.slice(0, mostGuessed)
		.map((column) => column.name);
	return candidates.map((candidate) =>
		guesses.includes(candidate.column)
			? { ...candidate, role: 'group', reason: 'a few values; no column is plainly a group', strength: 0.2 }
			: candidate
	);
}

import type { CounterfactualTable, PairTrouble } from '#lib/core/counterfactual/counterfactual-table.ts';
import { mostConditions } from '#lib/core/counterfactual/panel-figures.ts';
import { levelsKey } from '#lib/core/cube/compare-levels.ts';
import type { ResolvedAudit } from '#lib/spec/resolved-audit.ts';
import { wholeNumber } from '../figures.ts';
import { readableText } from '../readable-text.ts';
import type { Notice } from '../result.ts';
import type { Family } from './family.ts';
import { nameOfLevel } from './told-apart.ts';
import { textNotices } from './text-notices.ts';

const notice = (code: string, severity: Notice['severity'], text: string): Notice => ({
	code,
	severity,
	text
});

const wording: Readonly<Record<PairTrouble['kind'], string>> = {
	'no-case': 'do not say which case they answer, and are left out',
	'no-description': 'do not say which description they answer, and are left out',
	'no-baseline': 'have no answer under a baseline description',
	'two-baselines': 'have answers under two listed baselines, so neither can be compared with',
	'missing-side': 'lack the answer to one of two descriptions that are compared',
	duplicate: 'have a description that was answered twice alike: the answers count once',
	'duplicate-differs': 'have a description that was answered twice, differently: neither answer counts',
	unbalanced:
		'have fewer answers to a description than most: noise is read from those with two answers or more, the excess from cases that have as many on both sides',
	'gold-missing':
		'have a description without a known right answer: they are in the flips and not in the net shift, so right and wrong add up to less than the cases',
	'gold-differs':
		'have rows with different right answers: each answer is held against that of its own row, and one written twice with two of them against none',
	'group-differs':
		'have rows of different groups: all of the case is counted in the first one in order of its text',
	'cluster-differs':
		'have rows of different clusters: the case stands in a cluster of its own, shared by cases that have the same ones',
	'score-missing': 'have an answer without a score, which no shift of scores is read from',
	'score-unreadable':
		'have an answer whose score is no number (write it with a decimal point and without separators), which no shift of scores is read from',
	'score-differs':
		'have an answer that was written twice with different scores: no shift of scores is read from that answer'
};

/** What a reader must know of the pairs before believing the comparisons. */
export function descriptionNotices(
	audit: ResolvedAudit,
	table: CounterfactualTable,
	family: Family | undefined
): readonly Notice[] {
	const asked = audit.counterfactual;
	if (asked === undefined || family === undefined) return [];
	const replicated = family.compared.some(({ figures }) => figures.excess.value !== null);
	const judged = asked.gold !== null || asked.favourable !== null;
	const adversarial = Object.entries(asked.attributes)
		.filter(([, { kind }]) => kind === 'adversarial')
		.map(([name]) => readableText(name));
	return [
		...(replicated
			? []
			: [
					notice(
						'no-replicates',
						'caution',
						`Each description was answered once: bias and sampling noise cannot be told apart in the flips.${judged ? ' The net shift can still be judged, since noise falls either way.' : ''}`
					)
				]),
		...(judged
			? []
			: [
					notice(
						'change-alone',
						'note',
						'Neither right nor favourable answers are named: only that answers change can be told, not whom it serves, and no shift is judged. Name them on the page of columns, under Descriptions.'
					)
				]),
		...(adversarial.length === 0
			? []
			: [
					notice(
						'adversarial',
						'note',
						`The variants of ${adversarial.join(', ')} add words beside the swap: an answer may have changed because of those.`
					)
				]),
		...textNotices(table),
		...(asked.raters === undefined
			? []
			: [
					notice(
						'people-rate',
						'note',
						`Answers by people (${asked.raters.humans.map(readableText).join(', ')}) stand beside the models as agreement, not as flips: the same person need not have seen both descriptions.`
					)
				]),
		...panelNotices(audit, family),
		...troubleNotices(audit, table)
	];
}

/** Of so many descriptions of one baseline that there is no panel of them. */
function panelNotices(audit: ResolvedAudit, family: Family): readonly Notice[] {
	const asked = audit.counterfactual;
	if (asked === undefined || (asked.gold === null && asked.favourable === null)) return [];
	const described = new Map<string, Set<string>>();
	for (const { cell, figures } of family.compared) {
		if (!asked.baseline.map(nameOfLevel).includes(cell.baseline) || figures.counts.pairs === 0) continue;
		const key = levelsKey([cell.model, ...cell.stratum, cell.baseline]);
		described.set(key, (described.get(key) ?? new Set([cell.baseline])).add(cell.variant));
	}
	const most = Math.max(0, ...[...described.values()].map(({ size }) => size));
	if (most <= mostConditions) return [];
	return [
		notice(
			'many-descriptions',
			'note',
			`Cochran’s Q and the accuracy in the worst case are given for up to ${wholeNumber(mostConditions)} descriptions of a case; here there are ${wholeNumber(most)}, so over all of them they are not.`
		)
	];
}

function troubleNotices(audit: ResolvedAudit, { trouble, strata }: CounterfactualTable): readonly Notice[] {
	const { raters } = audit.counterfactual ?? {};
	const place = raters === undefined ? -1 : strata.indexOf(raters.column);
	const isOfPeople = ({ stratum }: PairTrouble): boolean =>
		raters?.humans.includes(stratum[place] ?? '') ?? false;
	const kinds = [...new Set(trouble.map(({ kind }) => kind))];
	return kinds.map((kind) => {
		const of = trouble.filter((each) => each.kind === kind);
		const casesIn = (some: typeof of): number => some.reduce((sum, each) => sum + each.cases, 0);
		const cases = casesIn(of);
		const byPeople = casesIn(of.filter(isOfPeople));
		const people = byPeople === 0 ? '' : `, ${wholeNumber(byPeople)} of them answered by people`;
		const examples = [...new Set(of.flatMap((each) => each.examples))].sort().slice(0, 3).map(readableText);
		const [one, many] = kind === 'no-case' || kind === 'no-description' ? ['row', 'rows'] : ['case', 'cases'];
		return notice(
			`pairs-${kind}`,
			'caution',
			`${wholeNumber(cases)} ${cases === 1 ? one : many} (counted by stratum and description${people}) ${wording[kind]}${examples.length === 0 ? '' : `; for example ${examples.join(', ')}`}.`
		);
	});
}

import { levelText } from './level-text.ts';
import { list, number, record, scalars, text, texts } from './loose.ts';
import { problem } from './messages.ts';
import { pointerInWords, pointerTo } from './pointer.ts';
import type { Problem } from './problem.ts';
import { repeated } from './repeated.ts';
import type { Comparison, Counterfactual, Raters } from './resolved-audit.ts';

/** The greatest shift that counts as none, where an audit does not say. */
const usualMargin = 0.02;

/** Which cases of a log were answered under several descriptions, every default written out; null where the audit asks nothing of it. */
export function readCounterfactual(input: unknown, problems: Problem[]): Counterfactual | null {
	if (input === undefined) return null;
	const file = record(input);
	const answers = record(file['answers']);
	const levels = (value: unknown) => [...new Set(scalars(value).map(levelText))];
	const favourable = levels(file['favourable']);
	const raters = readRaters(file['raters'], texts(file['stratum']), problems);
	const read: Counterfactual = {
		pair: texts(file['pair']),
		stratum: texts(file['stratum']),
		variant: text(file['variant']) ?? '',
		baseline: levels(file['baseline']),
		replicate: text(file['replicate']),
		answer: text(file['answer']) ?? '',
		gold: text(file['gold']),
		favourable: favourable.length === 0 ? null : favourable,
		score: text(file['score']),
		text: text(file['text']),
		answerText: text(file['answerText']),
		attribute: text(file['attribute']),
		contrasts: readContrasts(file['contrasts'], problems),
		answers: { refused: levels(answers['refused']), unparsed: levels(answers['unparsed']) },
		attributes: readAttributes(file['attributes']),
		margin: file['margin'] === null ? null : (number(file['margin']) ?? usualMargin),
		...(raters === null ? {} : { raters })
	};
	if (Array.isArray(file['pair']) && read.pair.length === 0) {
		const at = '/counterfactual/pair';
		problems.push(problem('list-empty', { at, found: [], values: { where: 'counterfactual.pair' } }));
	}
	noteColumnsTwice(read, problems);
	return read;
}

/** Who among the raters is a person; null where none is named. */
function readRaters(input: unknown, stratum: readonly string[], problems: Problem[]): Raters | null {
	if (input === undefined || input === null) return null;
	const file = record(input);
	const column = text(file['column']) ?? '';
	const humans = [...new Set(scalars(file['humans']).map(levelText))];
	const at = '/counterfactual/raters/column';
	if (column !== '' && !stratum.includes(column))
		problems.push(
			problem('raters-not-stratum', {
				at,
				found: column,
				column,
				values: { known: stratum.join(', ') || 'none' }
			})
		);
	return { column, humans };
}

function readContrasts(input: unknown, problems: Problem[]): Counterfactual['contrasts'] {
	const at = (i: number) =>
		Array.isArray(input) ? pointerTo('/counterfactual/contrasts', i) : '/counterfactual/contrasts';
	const contrasts = list(input).map((item) => {
		const file = record(item);
		const [baseline = ''] = scalars(file['baseline']).map(levelText);
		const [variant = ''] = scalars(file['variant']).map(levelText);
		return { attribute: text(file['attribute']), baseline, variant };
	});
	contrasts.forEach((contrast, i) => {
		const { baseline, variant } = contrast;
		for (const side of ['baseline', 'variant'] as const) {
			// An empty cell is missing: no description is called so.
			if (contrast[side] !== '' || scalars(record(list(input)[i])[side]).length === 0) continue;
			const place = pointerTo(at(i), side);
			const where = pointerInWords(place);
			problems.push(problem('text-empty', { at: place, found: '', values: { where, meaning: '' } }));
		}
		if (baseline === variant && variant !== '')
			problems.push(problem('contrast-with-itself', { at: at(i), found: variant }));
	});
	for (const i of repeated(contrasts.map((contrast) => JSON.stringify(contrast)))) {
		problems.push(problem('contrast-twice', { at: at(i), found: contrasts[i]?.variant }));
	}
	return contrasts;
}

const readAttributes = (input: unknown): Counterfactual['attributes'] =>
	Object.fromEntries(
		Object.entries(record(input)).map(([name, value]) => [
			name,
			{ legitimate: record(value)['legitimate'] === true, kind: text(record(value)['kind']) }
		])
	);

/** One column cannot both tell cases apart and be what differs within a case. */
function noteColumnsTwice(
	{ pair, stratum, variant, replicate, answer }: Counterfactual,
	problems: Problem[]
): void {
	const roles: readonly (readonly [string, string])[] = [
		...pair.map((column, i) => [column, pointerTo('/counterfactual/pair', i)] as const),
		...stratum.map((column, i) => [column, pointerTo('/counterfactual/stratum', i)] as const),
		[variant, '/counterfactual/variant'],
		...(replicate === null ? [] : [[replicate, '/counterfactual/replicate'] as const]),
		[answer, '/counterfactual/answer']
	];
	for (const i of repeated(roles.map(([column]) => column || null))) {
		const [column, at] = roles[i] ?? ['', ''];
		problems.push(problem('pair-column-twice', { at, found: column, column }));
	}
}

/** Which adaptations are set side by side on the same cases; null where none are. */
export function readComparison(
	input: unknown,
	counterfactual: Counterfactual | null,
	problems: Problem[]
): Comparison | null {
	if (input === undefined || counterfactual === null) return null;
	const file = record(input);
	const by = texts(file['by']);
	const { stratum } = counterfactual;
	by.forEach((column, i) => {
		if (stratum.includes(column)) return;
		const known = stratum.join(', ') || 'none';
		problems.push(
			problem('compare-not-stratum', {
				at: Array.isArray(file['by']) ? pointerTo('/compare/by', i) : '/compare/by',
				found: column,
				column,
				values: { known }
			})
		);
	});
	const [baseline = null] = scalars(file['baseline']).map(levelText);
	const { pair, variant } = counterfactual;
	const within = stratum.filter((column) => !by.includes(column));
	const pairOn = [...pair, variant];
	noteOtherColumns(file['within'], 'within', [within], problems);
	noteOtherColumns(file['pairOn'], 'pairOn', [pairOn, pair], problems);
	if (baseline !== null && by.length > 1)
		problems.push(problem('compare-baseline-of-several', { at: '/compare/baseline', found: baseline }));
	return { by, within, pairOn, baseline };
}

/** Adaptations meet on the same case and description in otherwise equal strata: what a file says of it must be that. */
function noteOtherColumns(
	input: unknown,
	name: string,
	read: readonly (readonly string[])[],
	problems: Problem[]
): void {
	const found = texts(input);
	const alike = (columns: readonly string[]): boolean =>
		found.length === columns.length && columns.every((column) => found.includes(column));
	if (found.length === 0 || read.some(alike)) return;
	const expected = read.map((columns) => columns.join(', ') || 'none')[0] ?? '';
	problems.push(
		problem('compare-columns-not-yet', { at: `/compare/${name}`, found, values: { name, expected } })
	);
}

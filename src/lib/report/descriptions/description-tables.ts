import { wholeNumber } from '../figures.ts';
import { readableText } from '../readable-text.ts';
import { reasonWords } from '../reason-words.ts';
import { pFigure } from '../report-words.ts';
import type { Result } from '../result.ts';
import { verdictWord } from '../verdict-order.ts';
import {
	casesText,
	goodWord,
	namesGood,
	percentText,
	plainPoints,
	pointsText,
	typicalChange
} from './description-figures.ts';
import { flipVerdicts } from './flip-verdicts.ts';
import { whoseCases } from './of-descriptions.ts';
import type { PatientGroup } from './patient-group.ts';
import {
	everyVariant,
	type FlipRow,
	type PairTroubleRow,
	type PerturbationRow,
	type ShiftRow
} from './rows.ts';
import { number, range, words, type ShownColumn } from './shown-column.ts';

interface OfCases {
	readonly model: string;
	readonly stratum: string | null;
}
interface OfTwo extends OfCases {
	readonly attribute: string;
	readonly baseline: string;
	readonly variant: string;
}

/** "white → black", as a reader sees it. */
export const comparisonName = ({ baseline, variant }: Pick<OfTwo, 'baseline' | 'variant'>): string =>
	`${readableText(baseline)} → ${readableText(variant)}`;

/** Whose cases a row is of. */
const whose = <Row extends OfCases>({ audit }: Result): ShownColumn<Row> =>
	words('whose', 'Cases of', (row) => whoseCases(audit, row) || 'all');

/** What every table of two descriptions begins with. */
export const two = <Row extends OfTwo>(result: Result): readonly ShownColumn<Row>[] => [
	whose(result),
	words('attribute', 'Attribute', (row) => readableText(row.attribute)),
	words('comparison', 'Described as', comparisonName)
];

/** Of which group of the patients a row is, in tables that set groups apart. */
export const groupColumn = <Row extends PatientGroup>(
	result: Result,
	grouped: boolean
): readonly ShownColumn<Row>[] => (grouped ? [words('group', 'Group', (row) => groupName(result, row))] : []);

/** Why a row has no answer. */
export const why = <
	Row extends { readonly reason: Parameters<typeof reasonWords>[0] | null }
>(): ShownColumn<Row> =>
	words('reason', 'Why blank', ({ reason }) =>
		reason === null || reason === 'no-replicates' ? null : reasonWords(reason)
	);

const good = (result: Result): string => (goodWord(result) === 'right' ? 'Right' : 'Favourable');

/** Rows of two descriptions compared over all cases. */
export const comparedFlips = ({ descriptions }: Result): readonly FlipRow[] =>
	descriptions.flips.filter(({ by, variant }) => by === null && variant !== everyVariant);

/** Rows over all descriptions of a baseline or of an attribute: the worst case, and Cochran's Q; of all cases, or by group. */
export const panelFlips = ({ descriptions }: Result, by: string | null = null): readonly FlipRow[] =>
	descriptions.flips.filter((row) => row.by === by && row.variant === everyVariant);

/** What is shown of each comparison of two descriptions, over all cases or over those of each group of patients. */
export function flipColumns(result: Result, grouped = false): readonly ShownColumn<FlipRow>[] {
	const verdicts = flipVerdicts(result);
	const known = result.descriptions.flips.some(({ noise_baseline }) => noise_baseline !== null);
	const refusals = comparedFlips(result).some(({ lost_refused }) => (lost_refused ?? 0) > 0);
	// Not all cases need be answered often enough on both sides.
	const fewer = comparedFlips(result).some(
		({ excess, excess_cases, pairs }) => excess !== null && excess_cases !== pairs
	);
	return [
		...two<FlipRow>(result),
		...groupColumn<FlipRow>(result, grouped),
		number('pairs', 'Cases', (row) => row.pairs, wholeNumber),
		number('answer_changed', 'Answer changed', (row) => row.flip_rate, percentText),
		range('flip_interval', 'Interval', (row) => [row.flip_low, row.flip_high], plainPoints),
		number('baseline_only', `${good(result)} before only`, (row) => row.baseline_only, casesText),
		...(refusals
			? [
					number<FlipRow>(
						'lost_refused',
						'of before only: refused or unreadable after',
						(row) => row.lost_refused,
						casesText
					)
				]
			: []),
		number('variant_only', `${good(result)} after only`, (row) => row.variant_only, casesText),
		number('net_shift', 'Net shift, points', (row) => row.net_shift, pointsText),
		range('shift_interval', grouped ? 'Interval, alone' : simultaneous(result), shownShift, plainPoints),
		...(known
			? [
					number<FlipRow>('noise_baseline', 'Noise before', (row) => row.noise_baseline, percentText),
					number<FlipRow>('noise_variant', 'Noise after', (row) => row.noise_variant, percentText),
					number<FlipRow>('excess', 'Typical change beyond noise', (row) => row.excess, typicalChange),
					...(fewer
						? [number<FlipRow>('excess_cases', 'over cases', (row) => row.excess_cases, wholeNumber)]
						: [])
				]
			: []),
		words('test', 'Test', (row) => (row.test === null ? null : testName(row.test))),
		number('p_adjusted', 'p adjusted', (row) => row.p_adjusted, pFigure),
		words('verdict', 'Net shift is', (row) => {
			const { shift } = row.by === null ? verdicts(row) : { shift: null };
			return shift === null ? null : verdictWord(shift.verdict);
		}),
		words('reason', 'Why blank', ({ reason }) =>
			reason === null || reason === 'no-replicates' || (reason === 'no-label' && !namesGood(result))
				? null
				: reasonWords(reason)
		)
	];
}

/** "Sex of the patient: Female"; null for all cases. */
function groupName({ audit }: Result, { by, group }: PatientGroup): string | null {
	if (by === null || group === null) return null;
	const title = audit.groups.find(({ column }) => column === by)?.title ?? by;
	return `${readableText(title)}: ${readableText(group)}`;
}

/** Whether a comparison is not judged: of one group of patients, or of an attribute with which answers may rightly change. */
export const isAlone = ({ by, shift_low_simultaneous }: FlipRow): boolean =>
	by !== null || shift_low_simultaneous === null;

/** The interval that a net shift is shown with: the simultaneous one where it is judged, its own where it is not. */
export const shownShift = (row: FlipRow): readonly [number | null, number | null] =>
	isAlone(row) ? [row.shift_low, row.shift_high] : [row.shift_low_simultaneous, row.shift_high_simultaneous];

/** What the interval of a net shift is called over all cases. */
const simultaneous = (result: Result): string =>
	comparedFlips(result).some((row) => row.shift_low !== null && isAlone(row))
		? 'Simultaneous (alone where it may rightly change)'
		: 'Simultaneous';

/** What a test is called by a reader: the tables' own word is kept beside it nowhere. */
export function testName(test: string): string {
	switch (test) {
		case 'mcnemar-exact':
			return 'McNemar, exact';
		case 'cochran-q':
			return 'Cochran’s Q';
		case 'case-t':
			return 't of case means';
		case 'paired-t':
			return 'paired t';
		default:
			return test.replaceAll('-', ' ');
	}
}

/**
 * What the rows over all descriptions tell: the worst case, and Cochran's Q where each description has one answer. With
 * several, the share that is right in all of them falls with every further answer, and there is no Q.
 */
export function panelWords(
	result: Result,
	by: string | null = null
): {
	readonly heading: string;
	readonly sentence: string;
	readonly tested: boolean;
} {
	const rows = panelFlips(result, by);
	const tested = rows.some(({ statistic }) => statistic !== null);
	const replicated = rows.some(({ reason }) => reason === 'replicated');
	return {
		heading: tested ? 'The worst case and Cochran’s Q' : 'The worst case',
		tested,
		sentence: [
			replicated
				? `How many cases are ${goodWord(result)} under every description, in every answer given: the share falls with each further answer, so only cases that were asked as often compare.`
				: `How many cases are ${goodWord(result)} under every description.`,
			tested ? 'Cochran’s Q asks whether the descriptions differ at all.' : '',
			replicated
				? 'Cochran’s Q needs one answer to each description; where there are several it is not given.'
				: ''
		]
			.filter((part) => part !== '')
			.join(' ')
	};
}

/** What is shown of all descriptions together. */
export const panelColumns = (result: Result, by: string | null = null): readonly ShownColumn<FlipRow>[] => [
	whose(result),
	...groupColumn<FlipRow>(result, by !== null),
	words('attribute', 'Attribute', ({ attribute }) =>
		attribute === everyVariant ? 'every description' : readableText(attribute)
	),
	words('baseline', 'With the baseline', ({ baseline }) =>
		baseline === everyVariant ? 'any' : readableText(baseline)
	),
	number('pairs', 'Cases', (row) => row.pairs, wholeNumber),
	number('worst_case', `${good(result)} under all of them`, (row) => row.worst_case, percentText),
	number(
		'statistic',
		'Cochran’s Q',
		(row) => row.statistic,
		(value) => value.toFixed(1)
	),
	number('p', 'p', (row) => row.p, pFigure),
	number('p_adjusted', 'p adjusted', (row) => row.p_adjusted, pFigure),
	words('reason', 'Why blank', ({ reason }) =>
		reason === null || (reason === 'replicated' && !panelWords(result, by).tested)
			? null
			: reasonWords(reason)
	)
];

/** What is shown of scores. */
export const scoreShiftColumns = (result: Result): readonly ShownColumn<ShiftRow>[] => {
	const figure = (value: number): string => String(Number(value.toPrecision(3))).replace('-', '−');
	return [
		...two<ShiftRow>(result),
		number('pairs', 'Cases', (row) => row.pairs, wholeNumber),
		number('mean_shift', 'Mean shift', (row) => row.mean_shift, figure),
		range('interval', 'Interval', (row) => [row.low, row.high], figure),
		number('mean_absolute_shift', 'Mean absolute shift', (row) => row.mean_absolute_shift, figure),
		words('test', 'Test', (row) => (row.test === null ? null : testName(row.test))),
		number('p_adjusted', 'p adjusted', (row) => row.p_adjusted, pFigure),
		why()
	];
};

const kindWords = (result: Result): Readonly<Record<PerturbationRow['kind'], string>> => ({
	invariance: 'the answer stays (invariance)',
	directional: `${goodWord(result)} stays ${goodWord(result)} (directional)`,
	'minimum-function': `${goodWord(result)} under the variant (minimum function)`
});

/** What is shown of tests of behaviour. */
export const perturbationColumns = (
	result: Result,
	grouped = false
): readonly ShownColumn<PerturbationRow>[] => [
	...two<PerturbationRow>(result),
	...groupColumn<PerturbationRow>(result, grouped),
	words('kind', 'What must hold', ({ kind }) => kindWords(result)[kind]),
	number('cases', 'Cases', (row) => row.cases, wholeNumber),
	number('failures', 'Fail', (row) => row.failures, wholeNumber),
	number('failure_rate', 'Failure rate', (row) => row.failure_rate, percentText),
	number('failure_rate_baseline', 'Under the baseline', (row) => row.failure_rate_baseline, percentText),
	range('interval', 'Interval', (row) => [row.low, row.high], plainPoints),
	number('untestable', 'Cannot be tested', (row) => row.untestable, wholeNumber),
	why()
];

const troubleWords: Readonly<Record<PairTroubleRow['kind'], string>> = {
	'no-case': 'rows that do not say which case they answer',
	'no-description': 'rows that do not say which description they answer',
	'no-baseline': 'no answer under a baseline description',
	'two-baselines': 'answers under two listed baselines',
	'missing-side': 'no answer to one of two descriptions that are compared',
	duplicate: 'a description answered twice alike: the answers count once',
	'duplicate-differs': 'a description answered twice, differently: neither answer counts',
	unbalanced: 'fewer answers to a description than most have',
	'gold-missing': 'no right answer is known',
	'gold-differs': 'rows tell different right answers',
	'group-differs': 'rows tell different groups',
	'cluster-differs': 'rows tell different clusters',
	'score-missing': 'an answer without a score',
	'score-unreadable': 'a score that is no number',
	'score-differs': 'one answer with different scores'
};

/** What is shown of cases that cannot be compared, or not as they stand. */
export const troubleColumns = (result: Result): readonly ShownColumn<PairTroubleRow>[] => [
	words('kind', 'What is wrong', ({ kind }) => troubleWords[kind]),
	whose(result),
	words('variant', 'Description', ({ variant }) => (variant === null ? null : readableText(variant))),
	number('cases', 'Cases', (row) => row.cases, wholeNumber),
	words('examples', 'For example', ({ examples }) => examples.map(readableText).join(', '))
];

import { decimal, wholeNumber } from '../figures.ts';
import type { Result } from '../result.ts';
import { percentText, plainPoints, pointsText } from './description-figures.ts';
import { two, why } from './description-tables.ts';
import { number, range, words, type ShownColumn } from './shown-column.ts';
import type { TextMeasure, TextRow } from './text-row.ts';

export const answerChangesHeading = 'Length, reading level and refusals of the answers';
export const likenessHeading = 'How alike the answers are';

const isLikeness = ({ measure }: TextRow): boolean => measure === 'rouge_l' || measure === 'bleu';

/** How long, how hard to read, how often refused: under each description and the difference. */
export const answerChanges = (rows: readonly TextRow[]): readonly TextRow[] =>
	rows.filter((row) => row.of === 'answer' && !isLikeness(row));

/** How alike the answers to two descriptions are, beside two answers to the same one. */
export const likenesses = (rows: readonly TextRow[]): readonly TextRow[] =>
	rows.filter((row) => row.of === 'answer' && isLikeness(row));

const measureWords: Readonly<Record<TextMeasure, string>> = {
	same: 'same',
	intended: 'intended',
	more: 'more',
	untold: 'untold',
	words: 'length in words',
	grade: 'reading level (Flesch–Kincaid grade)',
	refusal: 'refusals, by their opening words',
	rouge_l: 'same words in the same order (ROUGE-L)',
	bleu: 'shared phrases (BLEU)'
};

const plain = (value: number): string => decimal(value, 1);
const signed = (value: number): string => (/[1-9]/.test(plain(value)) && value > 0 ? '+' : '') + plain(value);
const share = (value: number): string => decimal(value, 3);

/** A figure of answers in its own unit: a share of answers, or words and grades. */
const inUnit = (
	id: 'value' | 'mean_baseline' | 'mean_variant',
	title: string,
	ofShare: (value: number) => string,
	ofNumber: (value: number) => string
): ShownColumn<TextRow> => ({
	id,
	title,
	kind: 'number',
	value: (row) => row[id],
	text: (row) => {
		const value = row[id];
		return value === null ? '' : row.measure === 'refusal' ? ofShare(value) : ofNumber(value);
	}
});

const ends = (row: TextRow, show: (value: number) => string): string =>
	row.low === null || row.high === null ? '' : `${show(row.low)} to ${show(row.high)}`;

const changeRange = (row: TextRow): string => ends(row, row.measure === 'refusal' ? plainPoints : plain);

/** What is shown of how answers change. */
export const answerChangeColumns = (result: Result): readonly ShownColumn<TextRow>[] => [
	...two<TextRow>(result),
	words('measure', 'What', ({ measure }) => measureWords[measure]),
	number('pairs', 'Cases', ({ pairs }) => pairs, wholeNumber),
	inUnit('mean_baseline', 'Before', percentText, plain),
	inUnit('mean_variant', 'After', percentText, plain),
	inUnit('value', 'Change', (value) => `${pointsText(value)} points`, signed),
	{
		id: 'interval',
		title: 'Interval',
		kind: 'number',
		value: (row) => changeRange(row) || null,
		text: changeRange
	},
	why()
];

/** What is shown of how alike answers are: 1 where they are the same words. */
export const likenessColumns = (result: Result): readonly ShownColumn<TextRow>[] => [
	...two<TextRow>(result),
	words('measure', 'Alike by', ({ measure }) => measureWords[measure]),
	number('pairs', 'Cases', ({ pairs }) => pairs, wholeNumber),
	number('value', 'Across both', ({ value }) => value, share),
	range('interval', 'Interval', ({ low, high }) => [low, high], share),
	number('mean_baseline', 'Two answers before', (row) => row.mean_baseline, share),
	number('mean_variant', 'Two answers after', (row) => row.mean_variant, share),
	why()
];

const times = (count: number): string => (count === 0 ? 'none' : wholeNumber(count));

/** In how many comparisons answers differ by more than chance explains, each interval for itself. */
export function answerChangesSentence(rows: readonly TextRow[]): string {
	const of = (measure: TextMeasure): readonly TextRow[] => rows.filter((row) => row.measure === measure);
	const up = (measure: TextMeasure): string => times(of(measure).filter(({ low }) => (low ?? 0) > 0).length);
	const down = (measure: TextMeasure): string =>
		times(of(measure).filter(({ high }) => (high ?? 0) < 0).length);
	return `Of ${wholeNumber(of('words').length)} comparisons, answers to the second description are longer in ${up('words')} and shorter in ${down('words')}, harder to read in ${up('grade')} and easier in ${down('grade')}, refused more often in ${up('refusal')} and less often in ${down('refusal')}, going by each interval alone.`;
}

/** Whether answers across descriptions are less alike than the model's own, on average. */
export function likenessSentence(rows: readonly TextRow[]): string {
	const rouge = rows.filter(({ measure }) => measure === 'rouge_l');
	const known = rouge.filter(
		(row) => row.value !== null && row.mean_baseline !== null && row.mean_variant !== null
	);
	if (known.length === 0)
		return 'Each description was answered once, so nothing says how alike two answers to the same description would be.';
	const less = known.filter(
		(row) => (row.value ?? 0) < ((row.mean_baseline ?? 0) + (row.mean_variant ?? 0)) / 2
	).length;
	return `In ${times(less)} of ${wholeNumber(known.length)} comparisons answers to different descriptions are less alike on average (ROUGE-L) than two answers to the same one; the interval is that of the likeness across both.`;
}

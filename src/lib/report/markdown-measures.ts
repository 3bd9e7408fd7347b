import { metrics } from '#lib/core/metrics/registry.ts';
import { classOf } from './class-measures.ts';
import { wholeNumber } from './figures.ts';
import { table } from './markdown-table.ts';
import { readableText } from './readable-text.ts';
import { reasonWords } from './reason-words.ts';
import { measureFigure, rangeText } from './report-words.ts';
import type { Measure, Result } from './result.ts';

const places = ['Model', 'Attribute', 'Group'];
const figures = ['Metric', 'n', 'Of', 'Value', 'Interval', 'Why blank'];

/** Every group on every metric; then each class against the rest, where the outcome has classes that may leave. */
export function markdownMeasures({ measures }: Result): readonly string[] {
	const whole = measures.filter((row) => classOf(row) === null);
	const classes = measures.filter((row) => classOf(row) !== null);
	const ofClass = (row: Measure): readonly string[] => [
		...placeCells(row),
		readableText(classOf(row) ?? ''),
		...figureCells(row)
	];
	return [
		'## Groups\n',
		table(
			[...places, ...figures],
			whole.map((row) => [...placeCells(row), ...figureCells(row)])
		),
		...(classes.length === 0
			? []
			: ['## Each class against the rest\n', table([...places, 'Class', ...figures], classes.map(ofClass))])
	];
}

const placeCells = (row: Measure): readonly string[] => [
	readableText(row.model),
	readableText(row.attribute),
	readableText(row.group)
];

const figureCells = (row: Measure): readonly string[] => [
	metrics[row.metric].title,
	row.n === null ? '' : wholeNumber(row.n),
	row.numerator === null || row.denominator === null
		? ''
		: `${wholeNumber(row.numerator)} of ${wholeNumber(row.denominator)}`,
	measureFigure(row, row.value),
	rangeText(measureFigure(row, row.low), measureFigure(row, row.high)),
	row.reason === null ? '' : reasonWords(row.reason)
];

import { metrics } from '#lib/core/metrics/registry.ts';
import type { MetricId } from '#lib/core/metrics/metric.ts';
import { metricFigure } from '#lib/report/figures.ts';
import { overviewMatrix, type MatrixCell } from '#lib/report/overview-matrix.ts';
import { readableText } from '#lib/report/readable-text.ts';
import { overall, type Measure, type Result } from '#lib/report/result.ts';

/** One model's worst gaps in an attribute, a cell a metric, with the rate of everyone: a gap is small too where all are treated badly. */
export interface ModelRow {
	readonly model: string;
	readonly cells: readonly MatrixCell[];
	/** In the order of the cells; null where it may not be told or there is none. */
	readonly everyone: readonly (number | null)[];
}

interface ModelRows {
	readonly metrics: readonly MetricId[];
	readonly rows: readonly ModelRow[];
}

/** How wide a gap is, whichever side is worse; null without an answer. A ratio and its inverse are equally wide. */
export const gapSize = ({ worst, comparison }: MatrixCell): number | null => {
	if (worst?.value == null) return null;
	return comparison === 'ratio' ? Math.abs(Math.log(worst.value)) : Math.abs(worst.value);
};

const nearest = (row: ModelRow): number => (row.cells[0] && gapSize(row.cells[0])) ?? Infinity;

/** Every model's worst gap to the reference in one attribute, on each metric; the smallest on the first metric comes first. */
export function modelRows(result: Result, attribute: string): ModelRows {
	const own = <Row extends { readonly attribute: string }>(rows: readonly Row[]): readonly Row[] =>
		rows.filter((row) => row.attribute === attribute);
	const of: Result = {
		...result,
		disparities: own(result.disparities),
		verdicts: own(result.verdicts),
		measures: own(result.measures)
	};
	const everyone = result.measures.filter(({ attribute: name }) => name === overall);
	const matrices = result.scope.models.map(({ model }) => ({ model, ...overviewMatrix(of, model) }));
	const rows = matrices.map(({ model, metrics: shown, rows: [row] }) => ({
		model,
		cells: row?.cells ?? [],
		everyone: shown.map((metric) => told(everyone, model, metric))
	}));
	return {
		metrics: matrices[0]?.metrics ?? [],
		rows: rows.toSorted((a, b) => Math.sign(nearest(a) - nearest(b)) || 0)
	};
}

function told(measures: readonly Measure[], model: string, metric: MetricId): number | null {
	const measure = measures.find(
		(row) => row.model === model && row.metric === metric && row.stratum === null && row.variant === null
	);
	return measure === undefined || measure.small ? null : measure.value;
}

/** Which model has the smallest gap on the first metric, and how everyone fares with it. */
export function modelsSentence({ metrics: [metric], rows }: ModelRows): string {
	const [first] = rows;
	const value = first?.cells[0]?.worst?.value ?? null;
	if (metric === undefined || first === undefined || value === null)
		return 'The models’ gaps on the first metric could not be told.';
	const [rate] = first.everyone;
	const fares = rate == null ? '' : `; for everyone it is ${metricFigure(metric, rate)} there`;
	return `The smallest gap in “${metrics[metric].plain.toLowerCase()}” is that of ${readableText(first.model)}${fares}.`;
}

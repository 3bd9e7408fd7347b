import { numberFigure } from '../numbers/number-figure.ts';
import {
	meanAbsoluteError,
	meanError,
	meanLabel,
	meanPrediction,
	rootMeanSquaredError,
	rSquared
} from '../numbers/number-metrics.ts';
import type { Estimate } from '../numbers/estimate.ts';
import type { NumberSums } from '../numbers/number-sums.ts';
import { asSelectionGoes, higherForAll, lowerForAll, neitherWay } from './better.ts';
import { figureMetric } from './figure-metric.ts';

const read =
	(of: (sums: NumberSums) => Estimate) =>
	({ numbers: sums }: { readonly numbers?: NumberSums }) =>
		sums === undefined ? undefined : numberFigure(of(sums), sums);

const anywhere = { low: -Infinity, high: Infinity } as const;
const notNegative = { low: 0, high: Infinity } as const;
const student = 'interval by Student 1908, “The probable error of a mean”';
const noRows = 'A group without a row that has both a prediction and a label has no answer.';

/** Mean of the predictions: a higher one is nearer to what selection would be. */
export const meanPredictionMetric = figureMetric({
	id: 'mean_prediction',
	title: 'Mean prediction',
	plain: 'Average prediction',
	formula: 'Σŷ / n',
	denominator: 'rows with a prediction (and a label, where the log has labels)',
	zeroRule: 'A group without such a row has no answer.',
	source: `The arithmetic mean; ${student}`,
	needsLabel: false,
	better: asSelectionGoes,
	range: anywhere,
	figureOf: read(meanPrediction)
});

/** Mean of what came true. */
export const meanLabelMetric = figureMetric({
	id: 'mean_label',
	title: 'Mean label',
	plain: 'Average of what came true',
	formula: 'Σy / n',
	denominator: 'rows with a prediction and a label',
	zeroRule: noRows,
	source: `The arithmetic mean; ${student}`,
	needsLabel: true,
	better: neitherWay,
	range: anywhere,
	figureOf: read(meanLabel)
});

/** Mean of prediction less label: 0 right on average, positive too high. */
export const meanErrorMetric = figureMetric({
	id: 'mean_error',
	title: 'Mean error',
	plain: 'Predicted too high on average',
	formula: 'Σ(ŷ − y) / n',
	denominator: 'rows with a prediction and a label',
	zeroRule: noRows,
	source: `The arithmetic mean; ${student}`,
	needsLabel: true,
	better: neitherWay,
	range: anywhere,
	figureOf: read(meanError)
});

/** Mean distance of prediction and label. */
export const meanAbsoluteErrorMetric = figureMetric({
	id: 'mean_absolute_error',
	title: 'Mean absolute error',
	plain: 'Off by, on average',
	formula: 'Σ|ŷ − y| / n',
	denominator: 'rows with a prediction and a label',
	zeroRule: noRows,
	source: `Willmott & Matsuura 2005, “Advantages of the mean absolute error”; ${student}`,
	needsLabel: true,
	better: lowerForAll,
	range: notNegative,
	figureOf: read(meanAbsoluteError)
});

/** Root of the mean squared distance of prediction and label. */
export const rootMeanSquaredErrorMetric = figureMetric({
	id: 'root_mean_squared_error',
	title: 'Root mean squared error',
	plain: 'Off by, large errors weighing more',
	formula: '√(Σ(ŷ − y)² / n)',
	denominator: 'rows with a prediction and a label',
	zeroRule: noRows,
	source:
		'Root of the arithmetic mean of squares; standard error from fourth powers by the delta method (Oehlert 1992, “A note on the delta method”)',
	needsLabel: true,
	better: lowerForAll,
	range: notNegative,
	figureOf: read(rootMeanSquaredError)
});

/** Share of the labels' variance that the predictions explain. */
export const rSquaredMetric = figureMetric({
	id: 'r_squared',
	title: 'R²',
	plain: 'Share of the variation explained',
	formula: '1 − Σ(ŷ − y)² / Σ(y − ȳ)²',
	denominator: 'rows with a prediction and a label',
	zeroRule: 'A group with fewer than two such rows, or whose labels are all equal, has no answer.',
	source:
		'Kvålseth 1985, “Cautionary note about R²”, equation 1; standard error by the delta method (Oehlert 1992)',
	needsLabel: true,
	better: higherForAll,
	range: { low: -Infinity, high: 1 },
	figureOf: read(rSquared)
});

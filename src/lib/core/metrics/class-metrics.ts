import { classFigure, type ClassStatistic } from '../classes/class-figure.ts';
import {
	classFBeta,
	classPrecision,
	classRecall,
	macroMeanOf,
	weightedMeanOf
} from '../classes/class-means.ts';
import { kappaOf } from '../classes/cohens-kappa.ts';
import { alikeEffect } from '../clusters/alike-effect.ts';
import type { GroupStatistics } from '../cube/group-statistics.ts';
import { higherForAll } from './better.ts';
import { figureMetric } from './figure-metric.ts';

const read = (statistic: ClassStatistic) => (group: GroupStatistics) =>
	group.classes === undefined ? undefined : classFigure(group.classes, statistic, alikeEffect(group));

const unit = { low: 0, high: 1 } as const;
const delta =
	'interval by the delta method over the table of labels and predictions (Oehlert 1992, “A note on the delta method”)';
const sokolova = `Sokolova & Lapalme 2009, “A systematic analysis of performance measures for classification tasks”, table 3; ${delta}`;
const perClass = 'classes that some label of the group holds, each weighing the same';
const f1 = classFBeta(1);

/** Mean recall of the classes: a rare class counts as much as a frequent one. */
export const macroRecallMetric = figureMetric({
	id: 'macro_recall',
	title: 'Macro recall',
	plain: 'Found, every class weighing the same',
	formula: 'mean over classes of TP / (TP + FN)',
	denominator: perClass,
	zeroRule: 'A group without rows has no answer; classes that no label holds are left out.',
	source: sokolova,
	needsLabel: true,
	better: higherForAll,
	range: unit,
	figureOf: read({ of: (margins) => macroMeanOf(margins, classRecall), ...unit })
});

/** Mean precision of the classes. */
export const macroPrecisionMetric = figureMetric({
	id: 'macro_precision',
	title: 'Macro precision',
	plain: 'Right when said, every class weighing the same',
	formula: 'mean over classes of TP / (TP + FP)',
	denominator: perClass,
	zeroRule: 'No answer where a class that a label holds is never predicted, nor without rows.',
	source: sokolova,
	needsLabel: true,
	better: higherForAll,
	range: unit,
	figureOf: read({ of: (margins) => macroMeanOf(margins, classPrecision), ...unit })
});

/** Mean F1 of the classes. */
export const macroF1Metric = figureMetric({
	id: 'macro_f1',
	title: 'Macro F1 score',
	plain: 'Precision and finding in one, every class weighing the same',
	formula: 'mean over classes of 2TP / (2TP + FP + FN)',
	denominator: perClass,
	zeroRule: 'A class that is never predicted has 0. A group without rows has no answer.',
	source: `Opitz & Burst 2019, “Macro F1 and macro F1”, equation 1; ${delta}`,
	needsLabel: true,
	better: higherForAll,
	range: unit,
	figureOf: read({ of: (margins) => macroMeanOf(margins, f1), ...unit })
});

/** Mean F1 of the classes by how often labels hold them. */
export const weightedF1Metric = figureMetric({
	id: 'weighted_f1',
	title: 'Weighted F1 score',
	plain: 'Precision and finding in one, classes weighing as they are frequent',
	formula: 'Σ over classes of (TP + FN) / n · 2TP / (2TP + FP + FN)',
	denominator: 'classes that some label of the group holds, each by its rows',
	zeroRule: 'A class that is never predicted has 0. A group without rows has no answer.',
	source: sokolova,
	needsLabel: true,
	better: higherForAll,
	range: unit,
	figureOf: read({ of: (margins) => weightedMeanOf(margins, f1), ...unit })
});

/** Agreement of prediction and label beyond chance. */
export const cohensKappaMetric = figureMetric({
	id: 'cohens_kappa',
	title: 'Cohen’s kappa',
	plain: 'Right beyond chance',
	formula: '(accuracy − chance) / (1 − chance)',
	denominator: 'rows with a label and a prediction',
	zeroRule: 'No answer without rows, or where all labels and predictions are one class.',
	source: `Cohen 1960, “A coefficient of agreement for nominal scales”, equation 1; ${delta}`,
	needsLabel: true,
	better: higherForAll,
	range: { low: -1, high: 1 },
	figureOf: read({ of: kappaOf, low: -1, high: 1 })
});

import type { NoAnswer } from '#lib/core/metrics/answer.ts';

/** What a row of `agreement.csv` measures: among the people, and of a model beside most of them. */
export const agreementMeasures = [
	'raw_agreement',
	'fleiss_kappa',
	'krippendorff_alpha',
	'majority_agreement'
] as const;
export type AgreementMeasure = (typeof agreementMeasures)[number];

/** How far people who rated the same descriptions agree, or a model with the majority of them. */
export interface AgreementRow {
	readonly model: string;
	/** The strata without that of the raters; null where there is no other. */
	readonly stratum: string | null;
	/** `*`: all descriptions together. */
	readonly variant: string;
	/** The model's name among the raters; `*`: the people together. */
	readonly rater: string;
	readonly measure: AgreementMeasure;
	/** Descriptions of cases that two people or more rated; beside a model, those that have a majority. */
	readonly items: number;
	/** Beside a model: descriptions in which no answer has more than half of the people behind it. */
	readonly undecided: number | null;
	readonly value: number | null;
	/** Null over all descriptions together: those of one case are not independent. */
	readonly low: number | null;
	readonly high: number | null;
	readonly method: string | null;
	readonly reason: NoAnswer | null;
}

export const agreementColumns = [
	'model',
	'stratum',
	'variant',
	'rater',
	'measure',
	'items',
	'undecided',
	'value',
	'low',
	'high',
	'method',
	'reason'
] as const satisfies readonly (keyof AgreementRow)[];

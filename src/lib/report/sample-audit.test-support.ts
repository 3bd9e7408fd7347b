import type { ResolvedAudit } from '#lib/spec/resolved-audit.ts';

/** A small audit for tests: race against White, sex against the largest, three rules of different kinds. */
export const sampleAudit = (): ResolvedAudit => ({
	id: 'sample',
	title: 'Sample audit',
	question: 'Does the model miss some patients more often?',
	data: { source: null, rowsAre: 'people', unit: null, cluster: null, weight: null, time: null },
	model: {
		name: 'm1',
		version: null,
		column: null,
		columns: [{ name: 'm1', prediction: { column: 'y_pred', positive: ['1'], negative: null }, score: null }],
		facets: {}
	},
	outcome: {
		type: 'binary',
		label: { column: 'y_true', positive: ['1'], negative: null },
		favourable: 'selected',
		meaning: 'enrolled in care management',
		labelMeaning: 'readmitted within 30 days'
	},
	groups: [
		{
			column: 'race',
			title: 'Race',
			missing: ['Unknown'],
			missingMembership: 'shown',
			labels: {},
			reference: { level: 'White' },
			bins: null,
			legitimate: false
		},
		{
			column: 'sex',
			title: 'Sex',
			missing: [],
			missingMembership: 'shown',
			labels: { F: 'Female', M: 'Male' },
			reference: { rule: 'largest' },
			bins: null,
			legitimate: false
		}
	],
	strata: [],
	proxies: [],
	intersections: { depth: 2, minimum: 30 },
	metrics: ['selection_rate', 'false_negative_rate', 'false_positive_rate', 'precision'],
	policy: {
		id: 'sample-policy',
		title: 'Sample policy',
		citation: 'none',
		wording: 'none',
		version: '1',
		rules: [
			{
				id: 'fnr-gap',
				title: 'Missed within five points',
				metric: 'false_negative_rate',
				comparison: 'difference',
				groups: 'all',
				side: 'worse',
				limit: { min: null, max: 0.05 },
				minimumDenominator: 30,
				missingMembership: null
			},
			{
				id: 'impact',
				title: 'Selection within four fifths',
				metric: 'selection_rate',
				comparison: 'ratio',
				groups: 'all',
				side: 'both',
				limit: { min: 0.8, max: 1.25 },
				minimumDenominator: 30,
				missingMembership: null
			},
			{
				id: 'odds',
				title: 'Equalised odds',
				metric: null,
				comparison: 'equalized_odds_difference',
				groups: [{ attribute: 'race', levels: 'all' }],
				side: 'both',
				limit: null,
				minimumDenominator: 30,
				missingMembership: null
			}
		]
	},
	inference: { level: 0.95, correction: 'holm', seed: 20251121, resamples: 200 },
	privacy: { minimumCell: 11 }
});

import type { MiniInterval } from './mini-interval.layout.ts';
import type { RateDots, RateDotsRow } from './rate-dots.ts';

const share = { mode: 'rate', unit: 'share' } as const;
const points = { mode: 'difference', unit: 'share' } as const;
const ratio = { mode: 'ratio', unit: 'share' } as const;

const blank = { low66: null, high66: null, small: false, reason: null } as const;

/** False negative rates of a readmission model by race (UCI diabetes 130 hospitals, test half; Wilson intervals). */
const missed: RateDots = {
	title: 'Missed readmissions',
	quantity: share,
	reference: { value: 0.4419, name: 'White' },
	band: { low: 0.3919, high: 0.4919 },
	rows: [
		{
			...blank,
			key: 'u',
			name: 'Unknown',
			detail: '63 of 94',
			value: 0.6702,
			low: 0.57,
			high: 0.7565,
			low66: 0.6225,
			high66: 0.7147,
			mark: 'outside'
		},
		{
			...blank,
			key: 'o',
			name: 'Other',
			detail: '116 of 222',
			value: 0.5225,
			low: 0.457,
			high: 0.5873,
			low66: 0.4905,
			high66: 0.5543,
			mark: 'inconclusive'
		},
		{
			...blank,
			key: 'w',
			name: 'White',
			detail: '1,861 of 4,211',
			value: 0.4419,
			low: 0.427,
			high: 0.457,
			low66: 0.4346,
			high66: 0.4492,
			mark: 'reference'
		},
		{
			...blank,
			key: 'b',
			name: 'African American',
			detail: '493 of 1,152',
			value: 0.428,
			low: 0.3997,
			high: 0.4567,
			low66: 0.4141,
			high66: 0.442,
			mark: 'inconclusive'
		}
	]
};

const flagged: RateDots = {
	title: 'Flagged without need',
	quantity: share,
	reference: { value: 0.37, name: 'White' },
	band: { low: 0.32, high: 0.42 },
	rows: [
		{
			...blank,
			key: 'b',
			name: 'African American',
			detail: '3,192 of 8,464',
			value: 0.3771,
			low: 0.3669,
			high: 0.3875,
			low66: 0.372,
			high66: 0.3822,
			mark: 'within'
		},
		{
			...blank,
			key: 'w',
			name: 'White',
			detail: '12,515 of 33,828',
			value: 0.37,
			low: 0.3648,
			high: 0.3751,
			low66: 0.3674,
			high66: 0.3725,
			mark: 'reference'
		},
		{
			...blank,
			key: 'o',
			name: 'Other',
			detail: '587 of 1,891',
			value: 0.3104,
			low: 0.29,
			high: 0.3316,
			low66: 0.3002,
			high66: 0.3208,
			mark: 'inconclusive'
		},
		{
			...blank,
			key: 'u',
			name: 'Unknown',
			detail: '262 of 1,020',
			value: 0.2569,
			low: 0.231,
			high: 0.2846,
			low66: 0.244,
			high66: 0.2702,
			mark: 'outside'
		}
	]
};

/** Every state a row can be in, with the longest and strangest names. */
const states: RateDots = {
	title: 'Every state of a row',
	quantity: share,
	reference: { value: 0.42, name: 'White' },
	band: { low: 0.37, high: 0.47 },
	rows: [
		{
			...blank,
			key: '1',
			name: 'Outside',
			detail: '63 of 94',
			value: 0.67,
			low: 0.57,
			high: 0.757,
			low66: 0.623,
			high66: 0.715,
			mark: 'outside'
		},
		{
			...blank,
			key: '2',
			name: 'Within',
			detail: '880 of 2,070',
			value: 0.425,
			low: 0.404,
			high: 0.447,
			low66: 0.414,
			high66: 0.436,
			mark: 'within'
		},
		{
			...blank,
			key: '3',
			name: 'Inconclusive',
			detail: '116 of 222',
			value: 0.5225,
			low: 0.457,
			high: 0.5873,
			low66: 0.49,
			high66: 0.554,
			mark: 'inconclusive'
		},
		{
			...blank,
			key: '4',
			name: 'Not assessable',
			detail: '9 of 21',
			value: 0.4286,
			low: 0.2447,
			high: 0.6345,
			low66: 0.331,
			high66: 0.532,
			mark: 'not_assessable'
		},
		{
			...blank,
			key: '5',
			name: 'Small group',
			detail: '3 of 6',
			value: 0.5,
			low: 0.1876,
			high: 0.8124,
			mark: 'not_assessable',
			small: true
		},
		{
			...blank,
			key: '6',
			name: 'Described',
			detail: '412 of 1,006',
			value: 0.4095,
			low: 0.3796,
			high: 0.4402,
			mark: 'described'
		},
		{
			...blank,
			key: '7',
			name: 'White',
			detail: '1,861 of 4,431',
			value: 0.42,
			low: 0.4056,
			high: 0.4346,
			mark: 'reference'
		},
		{
			...blank,
			key: '8',
			name: 'No positives',
			detail: '0 of 0',
			value: null,
			low: null,
			high: null,
			mark: 'not_assessable',
			reason: 'no readmission in this group: no rate'
		},
		{
			...blank,
			key: '9',
			name: 'Native Hawaiian or other Pacific Islander, not Hispanic or Latino',
			detail: '40 of 101',
			value: 0.396,
			low: 0.306,
			high: 0.494,
			mark: 'inconclusive'
		},
		{
			...blank,
			key: '10',
			name: '<img src=x onerror=alert(1)>\u202eright to left',
			detail: '20 of 50',
			value: 0.4,
			low: 0.2761,
			high: 0.5382,
			mark: 'inconclusive'
		},
		{
			...blank,
			key: '11',
			name: 'W'.repeat(10_000),
			detail: '20 of 50',
			value: 0.4,
			low: 0.2761,
			high: 0.5382,
			mark: 'inconclusive'
		}
	]
};

const gaps: RateDots = {
	title: 'Gap in missed readmissions',
	quantity: points,
	reference: null,
	band: { low: -0.05, high: 0.05 },
	rows: [
		{
			...blank,
			key: 'u',
			name: 'Unknown',
			detail: '63 of 94',
			value: 0.2283,
			low: 0.104,
			high: 0.333,
			low66: 0.178,
			high66: 0.275,
			mark: 'outside'
		},
		{
			...blank,
			key: 'o',
			name: 'Other',
			detail: '116 of 222',
			value: 0.0806,
			low: -0.001,
			high: 0.161,
			low66: 0.048,
			high66: 0.114,
			mark: 'inconclusive'
		},
		{
			...blank,
			key: 'b',
			name: 'African American',
			detail: '493 of 1,152',
			value: -0.014,
			low: -0.053,
			high: 0.026,
			low66: -0.03,
			high66: 0.003,
			mark: 'inconclusive'
		}
	]
};

const ratios: RateDots = {
	title: 'Impact ratio of selection',
	quantity: ratio,
	reference: null,
	band: { low: 0.8, high: 1.25 },
	rows: [
		{
			...blank,
			key: '1',
			name: 'African American',
			detail: '3,851 of 9,616',
			value: 1.02,
			low: 0.99,
			high: 1.06,
			low66: 1,
			high66: 1.04,
			mark: 'within'
		},
		{
			...blank,
			key: '2',
			name: 'Other',
			detail: '693 of 2,113',
			value: 0.84,
			low: 0.78,
			high: 0.9,
			low66: 0.81,
			high66: 0.87,
			mark: 'inconclusive'
		},
		{
			...blank,
			key: '3',
			name: 'Unknown',
			detail: '293 of 1,114',
			value: 0.67,
			low: 0.6,
			high: 0.75,
			low66: 0.64,
			high66: 0.71,
			mark: 'outside'
		},
		{
			...blank,
			key: '4',
			name: 'No event in the reference',
			detail: '7 of 40',
			value: Infinity,
			low: 1.4,
			high: Infinity,
			mark: 'inconclusive'
		},
		{
			...blank,
			key: '5',
			name: 'No event here',
			detail: '0 of 31',
			value: 0,
			low: 0,
			high: 1.3,
			mark: 'inconclusive'
		}
	]
};

/** A gap over all rows and averaged within strata, then in each: one held back, one without the reference. */
const strata: RateDots = {
	title: 'Missed: Black against White',
	counted: { one: 'stratum', many: 'strata' },
	quantity: points,
	reference: null,
	band: { low: null, high: 0.05 },
	sums: 2,
	rows: [
		{
			...blank,
			...{ key: 'overall', name: 'Overall', detail: 'all rows together', mark: 'described' },
			...{ value: 0.071, low: 0.041, high: 0.099, low66: 0.057, high66: 0.085 }
		},
		{
			...blank,
			...{ key: 'standardised', name: 'Standardised', detail: 'averaged within strata', mark: 'described' },
			...{ value: -0.018, low: -0.05, high: 0.013, low66: -0.034, high66: -0.003 },
			small: true
		},
		{
			...blank,
			...{ key: 'a', name: 'Commercial', detail: '71 of 196, 219 of 566', mark: 'described' },
			...{ value: -0.025, low: -0.1, high: 0.055, low66: -0.063, high66: 0.014 }
		},
		{
			...blank,
			...{ key: 'b', name: 'Uninsured', detail: '3 of 7, 29 of 75', mark: 'described' },
			...{ value: 0.042, low: -0.25, high: 0.38, low66: -0.12, high66: 0.21 },
			small: true
		},
		{
			...blank,
			...{ key: 'c', name: 'Nobody of the reference', detail: '4 of 31, 0 of 0', mark: 'described' },
			...{ value: null, low: null, high: null },
			reason: 'there is no reference group to compare with'
		}
	]
};

const names = [
	'Cardiology',
	'Endocrinology',
	'Emergency and trauma',
	'Family and general practice',
	'Gastroenterology',
	'Internal medicine'
];
const kinds = ['within', 'inconclusive', 'within', 'outside', 'described', 'not_assessable'] as const;

/** Sixty intersections; the numbers follow a fixed rule so that the picture never changes. */
const many: RateDots = {
	title: 'Missed, by specialty and age',
	quantity: share,
	reference: { value: 0.44, name: 'all patients' },
	band: { low: 0.39, high: 0.49 },
	rows: Array.from({ length: 60 }, (_, i): RateDotsRow => {
		const value = 0.2 + ((i * 37) % 60) / 120;
		const half = 0.03 + ((i * 17) % 13) / 100;
		return {
			...blank,
			key: String(i),
			name: `${names[i % 6] ?? ''} × ${10 * Math.floor(i / 6)} to ${10 * Math.floor(i / 6) + 10} years`,
			detail: `${Math.round(value * (300 - 4 * i))} of ${300 - 4 * i}`,
			value,
			low: value - half,
			high: value + half,
			low66: value - half / 2,
			high66: value + half / 2,
			mark: i % 17 === 5 ? 'not_assessable' : (kinds[i % 6] ?? 'described'),
			small: i % 17 === 5
		};
	})
};

const nothing: RateDots = { title: 'No group', quantity: share, reference: null, band: null, rows: [] };

/** What the gallery shows and the goldens hold: one set for both. */
export const rateDotsFixtures = {
	missed,
	flagged,
	states,
	gaps,
	ratios,
	strata,
	many,
	nothing
} as const satisfies Record<string, RateDots>;

const cell = {
	quantity: points,
	band: { low: -0.05, high: 0.05 },
	domain: [-0.36, 0.36],
	small: false
} as const;

export const miniIntervalFixtures = {
	outside: { ...cell, value: 0.228, low: 0.104, high: 0.333, low66: 0.178, high66: 0.275, mark: 'outside' },
	within: { ...cell, value: 0.012, low: -0.014, high: 0.038, low66: 0, high66: 0.025, mark: 'within' },
	inconclusive: {
		...cell,
		value: -0.097,
		low: -0.185,
		high: 0.003,
		low66: -0.14,
		high66: -0.05,
		mark: 'inconclusive'
	},
	'not assessable': {
		...cell,
		value: 0.05,
		low: -0.25,
		high: 0.3,
		low66: null,
		high66: null,
		mark: 'not_assessable'
	},
	described: {
		...cell,
		band: null,
		value: 0.08,
		low: 0.02,
		high: 0.14,
		low66: null,
		high66: null,
		mark: 'described'
	},
	'past the axis': { ...cell, value: 0.5, low: 0.2, high: 0.7, low66: 0.4, high66: 0.6, mark: 'outside' },
	'small group': {
		...cell,
		value: 0.2,
		low: -0.1,
		high: 0.3,
		low66: null,
		high66: null,
		mark: 'not_assessable',
		small: true
	},
	'no answer': {
		...cell,
		value: null,
		low: null,
		high: null,
		low66: null,
		high66: null,
		mark: 'not_assessable'
	},
	'one-sided limit, ratio': {
		...cell,
		quantity: ratio,
		band: { low: 0.8, high: null },
		domain: [0.5, 2],
		value: 0.71,
		low: 0.62,
		high: 0.82,
		low66: 0.67,
		high66: 0.76,
		mark: 'inconclusive'
	}
} as const satisfies Record<string, MiniInterval>;

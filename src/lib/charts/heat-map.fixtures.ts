import type { HeatCell, HeatMap } from './heat-map.ts';
import { formatCount, formatFraction } from './quantity.ts';

const share = { mode: 'rate', unit: 'share' } as const;

/** So many of so many, as a cell; its interval stands for any. */
function cell(name: string, of: readonly [number, number], more: Partial<HeatCell> = {}): HeatCell {
	const value = of[1] === 0 ? null : of[0] / of[1];
	return {
		key: name,
		name,
		detail: formatFraction(...of),
		counts: formatFraction(...of),
		value,
		low: value === null ? null : Math.max(0, value - 0.06),
		high: value === null ? null : Math.min(1, value + 0.06),
		low66: null,
		high66: null,
		mark: 'described',
		pooled: value === null ? null : value + (0.44 - value) * (20 / (20 + of[1])),
		small: false,
		reason: value === null ? 'nobody in the group has a positive label' : null,
		...more
	};
}

const small = { small: true, mark: 'not_assessable', pooled: null } as const;

const usual: HeatMap = {
	title: 'Missed readmissions',
	quantity: share,
	by: { rows: 'Race and ethnicity', columns: 'Sex' },
	rows: [
		cell('Black', [536, 1152], { mark: 'inconclusive' }),
		cell('Hispanic', [116, 222], { mark: 'outside' }),
		cell('White', [1958, 4431], { mark: 'reference' })
	],
	columns: [
		cell('Female', [1402, 3107], { mark: 'reference' }),
		cell('Male', [1208, 2698], { mark: 'within' })
	],
	everybody: cell('Everybody', [2610, 5805]),
	cells: [
		[
			cell('Black × Female', [339, 650], { mark: 'outside' }),
			cell('Black × Male', [197, 502], { mark: 'inconclusive' })
		],
		[
			cell('Hispanic × Female', [68, 121], { mark: 'outside' }),
			cell('Hispanic × Male', [48, 101], { mark: 'inconclusive' })
		],
		[
			cell('White × Female', [995, 2336], { mark: 'within' }),
			cell('White × Male', [963, 2095], { mark: 'reference' })
		]
	],
	centre: { value: 963 / 2095, name: 'White × Male' },
	worse: 'higher',
	pooled: false,
	withheld: false
};

const gap = (name: string, value: number | null, more: Partial<HeatCell> = {}): HeatCell =>
	cell(name, [40, 101], { value, low: null, high: null, pooled: null, ...more });

/** Every state of a cell: judged each way, empty, no answer, held back, and margins that are. */
const states: HeatMap = {
	...usual,
	by: { rows: 'Race and ethnicity', columns: 'Preferred language' },
	rows: [
		cell('White', [1861, 4431], { mark: 'reference' }),
		cell('Asian', [40, 90], { mark: 'not_assessable' }),
		cell('Pacific Islander', [3, 7], small)
	],
	columns: [
		cell('Welsh', [2, 5], small),
		cell('English', [1700, 4100], { mark: 'reference' }),
		cell('Spanish', [180, 400], { mark: 'outside' }),
		cell('Tagalog', [0, 0])
	],
	everybody: cell('Everybody', [1904, 4528]),
	cells: [
		[
			cell('White × Welsh', [2, 5], small),
			cell('White × English', [1650, 3990], { mark: 'reference' }),
			cell('White × Spanish', [170, 380], { mark: 'outside' }),
			null
		],
		[
			null,
			cell('Asian × English', [31, 70], { mark: 'within' }),
			cell('Asian × Spanish', [9, 14], { mark: 'not_assessable' }),
			cell('Asian × Tagalog', [0, 0], { mark: 'not_assessable' })
		],
		[null, cell('Pacific Islander × English', [3, 7], small), null, null]
	],
	centre: { value: 1650 / 3990, name: 'White × English' }
};

const reported: HeatMap = {
	...usual,
	by: { rows: 'Sex', columns: 'Age' },
	rows: [cell('F', [300, 700]), cell('M', [310, 690])],
	columns: [cell('60–70', [400, 900]), cell('90+', [10, 20])],
	cells: [
		[cell('F × 60–70', [200, 460]), cell('F × 90+', [5, 10], small)],
		[cell('M × 60–70', [200, 460]), cell('M × 90+', [5, 10], small)]
	],
	withheld: true
};

const differences: HeatMap = {
	...usual,
	title: 'Gap in selected',
	quantity: { mode: 'difference', unit: 'share' },
	cells: [
		[
			gap('Black × Female', -0.128, { mark: 'outside' }),
			gap('Black × Male', 0.031, { mark: 'inconclusive' })
		],
		[gap('Hispanic × Female', -0.052), gap('Hispanic × Male', 0.002, { mark: 'within' })],
		[gap('White × Female', 0.094, { mark: 'outside' }), gap('White × Male', 0, { mark: 'reference' })]
	],
	centre: null,
	worse: 'lower'
};

const ratios: HeatMap = {
	...differences,
	title: 'Ratio of selected',
	quantity: { mode: 'ratio', unit: 'share' },
	cells: [
		[gap('Black × Female', 0.71, { mark: 'outside' }), gap('Black × Male', 1.08)],
		[gap('Hispanic × Female', 0), gap('Hispanic × Male', Infinity)],
		[gap('White × Female', 1.3), gap('White × Male', 1, { mark: 'reference' })]
	],
	worse: null
};

const long = [
	'Native Hawaiian or other Pacific Islander, not Hispanic or Latino',
	'<img src=x onerror=alert(1)>\u202eright to left',
	'W'.repeat(10_000)
];

const names: HeatMap = {
	...usual,
	by: { rows: `Race and ethnicity as the patient gave it, ${long[0] ?? ''}`, columns: 'Ward' },
	rows: long.map((name) => cell(name, [40, 101])),
	columns: long.map((name) => cell(`${name} ward`, [40, 101])),
	cells: long.map((row, r) => long.map((column, c) => cell(`${row} × ${column}`, [20 + 9 * r + 4 * c, 101])))
};

/** Twelve by sixteen; the numbers follow a fixed rule so that the picture never changes. */
const many: HeatMap = {
	...usual,
	title: 'Flagged in error',
	by: { rows: 'Specialty', columns: 'Age' },
	rows: Array.from({ length: 16 }, (_, r) => cell(`Specialty ${r + 1}`, [900 + r, 2400])),
	columns: Array.from({ length: 12 }, (_, c) => cell(`${10 * c} to ${10 * c + 10}`, [1200 + c, 3200])),
	everybody: cell('Everybody', [14_400, 38_400]),
	cells: Array.from({ length: 16 }, (_row, r) =>
		Array.from({ length: 12 }, (_cell, c) =>
			(r * 12 + c) % 23 === 7
				? null
				: cell(
						`Specialty ${r + 1} × ${10 * c} to ${10 * c + 10}`,
						[60 + ((r * 37 + c * 17) % 50), 230],
						(r + c) % 11 === 5 ? small : {}
					)
		)
	),
	centre: { value: 0.375, name: 'everybody' }
};

const rows = (name: string, count: number, value: number): HeatCell =>
	cell(name, [0, 0], {
		value,
		reason: null,
		pooled: null,
		counts: `${formatCount(count)} rows`,
		detail: `${formatCount(count)} rows`
	});

/** One group alone, and a metric that is no fraction. */
const single: HeatMap = {
	...usual,
	title: 'AUC',
	quantity: { mode: 'rate', unit: 'number' },
	by: { rows: 'Sex', columns: 'Insurance' },
	rows: [rows('F', 4100, 0.741)],
	columns: [rows('Medicare', 2500, 0.752), rows('Medicaid', 1000, 0.731), rows('None', 600, 0.702)],
	everybody: rows('Everybody', 4100, 0.741),
	cells: [
		[rows('F × Medicare', 2500, 0.752), rows('F × Medicaid', 1000, 0.731), rows('F × None', 600, 0.702)]
	],
	centre: { value: 0.741, name: 'everybody' },
	worse: 'lower'
};

/** Crossings in every state: the gallery shows them, the goldens hold them. */
export const heatMapFixtures = {
	usual,
	states,
	pooled: { ...states, pooled: true },
	withheld: reported,
	differences,
	ratios,
	names,
	many,
	single,
	nothing: { ...usual, rows: [], cells: [] }
} as const satisfies Record<string, HeatMap>;

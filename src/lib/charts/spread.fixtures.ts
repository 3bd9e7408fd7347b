import type { Spread } from './spread.ts';

const insurance: Spread = {
	title: 'Who is in which Insurance',
	names: { own: 'Black', other: 'White' },
	all: { own: 722, other: 1988 },
	rows: [
		{ key: 'a', name: 'Commercial', own: 196, other: 566, small: false },
		{ key: 'b', name: 'Medicaid', own: 213, other: 259, small: false },
		{ key: 'c', name: 'Medicare', own: 281, other: 1058, small: false },
		{ key: 'd', name: 'Uninsured', own: 22, other: 75, small: false },
		{ key: 'e', name: 'Unknown', own: 10, other: 30, small: false }
	]
};

/** Every state of a row: held back, nobody, all, names of any length and script. */
const states: Spread = {
	title: 'Every state of a stratum',
	names: { own: 'Native Hawaiian or other Pacific Islander, not Hispanic or Latino', other: 'everyone else' },
	all: { own: 50, other: 1000 },
	rows: [
		{ key: '1', name: 'Alike', own: 10, other: 200, small: false },
		{ key: '2', name: 'Held back', own: 3, other: 100, small: true },
		{ key: '3', name: 'Nobody of the group', own: 0, other: 300, small: false },
		{ key: '4', name: '<img src=x onerror=alert(1)>\u202eright to left', own: 37, other: 0, small: false },
		{ key: '5', name: 'W'.repeat(10_000), own: 0, other: 400, small: false }
	]
};

/** What the gallery shows and the goldens hold: one set for both. */
export const spreadFixtures = {
	insurance,
	states,
	nobody: {
		...insurance,
		all: { own: 0, other: 1988 },
		rows: insurance.rows.map((row) => ({ ...row, own: 0 }))
	},
	nothing: { ...insurance, rows: [] }
} as const satisfies Record<string, Spread>;

import { byCodeUnit } from './sort-rows.ts';

/**
 * Keys in the order in which a reader expects them; a key that is not listed comes after, by code unit.
 * The order of keys in the file that was read never shows in the bytes.
 */
const keyOrder = [
	'result',
	'resultHash',
	'provenance',
	'audit',
	'scope',
	'notices',
	'verdicts',
	'disparities',
	'measures',
	'pooled',
	'slices',
	'curves',
	'id',
	'title',
	'question',
	'data',
	'model',
	'outcome',
	'groups',
	'strata',
	'proxies',
	'needs',
	'matching',
	'intersections',
	'metrics',
	'policy',
	'inference',
	'privacy'
];

const rank = new Map(keyOrder.map((key, index) => [key, index]));
const orderOf = (key: string): number => rank.get(key) ?? keyOrder.length;

const number = (value: number): string => {
	if (Number.isNaN(value)) throw new Error('A report holds NaN; a number without an answer must be null');
	if (!Number.isFinite(value)) return JSON.stringify(String(value));
	return JSON.stringify(value === 0 ? 0 : value);
};

const entries = (value: object): [string, unknown][] =>
	Object.entries(value)
		.filter(([, child]) => child !== undefined)
		.sort(([a], [b]) => orderOf(a) - orderOf(b) || byCodeUnit(a, b));

/**
 * One line of JSON, keys in the fixed order. Infinities are the strings "Infinity" and "-Infinity".
 * A whole number of any size is the text of its digits. Takes plain data alone; a function, a symbol or NaN is a broken invariant and throws.
 */
export function canonicalLine(value: unknown): string {
	if (typeof value === 'number') return number(value);
	if (typeof value === 'bigint') return JSON.stringify(String(value));
	if (typeof value === 'string' || typeof value === 'boolean' || value === null) return JSON.stringify(value);
	if (typeof value !== 'object') throw new Error(`A report holds a ${typeof value}, which JSON cannot say`);
	if (Array.isArray(value)) return `[${value.map(canonicalLine).join(',')}]`;
	const pairs = entries(value).map(([key, child]) => `${JSON.stringify(key)}:${canonicalLine(child)}`);
	return `{${pairs.join(',')}}`;
}

/**
 * The same over several lines: objects and lists open up to `depth` levels, what lies deeper is one line.
 * So each row of a table is a line of the file, and two reports can be compared line by line.
 */
export function canonicalJson(value: unknown, depth: number, indent = ''): string {
	if (depth === 0 || value === null || typeof value !== 'object') return canonicalLine(value);
	const inner = `${indent}\t`;
	const [open, close, parts] = Array.isArray(value)
		? ['[', ']', value.map((child: unknown) => canonicalJson(child, depth - 1, inner))]
		: [
				'{',
				'}',
				entries(value).map(
					([key, child]) => `${JSON.stringify(key)}: ${canonicalJson(child, depth - 1, inner)}`
				)
			];
	return parts.length === 0
		? `${open}${close}`
		: `${open}\n${parts.map((part) => inner + part).join(',\n')}\n${indent}${close}`;
}

import { csvParseRows } from 'd3';
import { readFileSync } from 'node:fs';
import { logsPath } from '../logs.ts';

export const suiteNames = [
	'fairlearn',
	'aequitas',
	'aif360',
	'smclarify',
	'scipy_oracle',
	'sklearn',
	'calibration',
	'divexplorer',
	'langfair'
] as const;
export type SuiteName = (typeof suiteNames)[number];

/** What a case may hold: numbers, texts and truth values, nested. Numbers that are not finite are spelt out. */
export type Value = number | string | boolean | null | readonly Value[] | { readonly [key: string]: Value };

/** A value of a case as text: a level, a column's name. */
export const textOf = (value: Value | undefined): string =>
	typeof value === 'object' ? JSON.stringify(value) : String(value);

export interface Case {
	readonly id: string;
	readonly metric: string;
	readonly input: { readonly [key: string]: Value };
	readonly params: { readonly [key: string]: Value };
	readonly expected: Value;
	readonly tolerance: number;
}

/** The cases of one peer, or null where the logs are absent. */
export function readSuite(name: SuiteName): readonly Case[] | null {
	const path = logsPath(`conformance/${name}/cases.json`);
	if (path === null) return null;
	return (JSON.parse(readFileSync(path, 'utf8')) as { cases: readonly Case[] }).cases;
}

/** Columns of a log that lies beside a suite's cases. */
export function readColumns(suite: SuiteName, file: string): Readonly<Record<string, readonly string[]>> {
	const path = logsPath(`conformance/${suite}/${file}`);
	if (path === null) throw new Error(`${file} of ${suite} is absent`);
	const [header = [], ...rows] = csvParseRows(readFileSync(path, 'utf8'));
	return Object.fromEntries(header.map((name, at) => [name, rows.map((row) => row[at] ?? '')]));
}

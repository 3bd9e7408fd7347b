import { mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { main } from '../../src/cli/main.ts';

/** A folder of files, and the command line run inside this process. */
export interface Workshop {
	readonly path: (name: string) => string;
	readonly write: (name: string, content: string | Uint8Array) => Promise<string>;
	readonly read: (name: string) => Promise<string>;
	readonly list: () => Promise<readonly string[]>;
	/** What the next commands are given to read; null: nothing. */
	readonly give: (input: Uint8Array | null) => void;
	readonly plumbline: (...words: readonly string[]) => Promise<Ended>;
	readonly close: () => Promise<void>;
}

export interface Ended {
	readonly code: number;
	readonly out: string;
	readonly err: string;
}

export async function openWorkshop(): Promise<Workshop> {
	const folder = await mkdtemp(join(tmpdir(), 'plumbline-cli-'));
	const path = (name: string) => join(folder, name);
	const given: { input: Uint8Array | null } = { input: null };
	return {
		path,
		give: (input) => void (given.input = input),
		async write(name, content) {
			await writeFile(path(name), content);
			return path(name);
		},
		read: (name) => readFile(path(name), 'utf8'),
		list: async () => (await readdir(folder)).sort(),
		async plumbline(...words) {
			const written = { out: '', err: '' };
			const code = await main(words, {
				out: (text) => void (written.out += text),
				err: (text) => void (written.err += text),
				input: () => (given.input === null ? null : Readable.from([given.input])),
				interactive: false,
				signal: new AbortController().signal
			});
			return { code, ...written };
		},
		close: () => rm(folder, { recursive: true })
	};
}

/** An audit of the logs below. */
export const audit = {
	id: 'triage',
	data: { time: 'scored_at' },
	outcome: { label: 'label', prediction: 'prediction' },
	groups: [{ column: 'race', reference: { level: 'A' } }, 'sex'],
	metrics: ['selection_rate', 'false_negative_rate'],
	policy: 'equal-opportunity-5pp'
};

export const auditText = (changes: object = {}): string => JSON.stringify({ ...audit, ...changes });

const header = 'race,sex,label,prediction,scored_at';

/**
 * Rows in which the positives of race B are missed far more often than those of A; three rows are of race
 * C, and with them D is hidden, from which they would follow.
 */
export const rows: readonly string[] = Array.from({ length: 3_000 }, (_, i) => {
	const race = i < 3 ? 'C' : i % 11 === 7 ? 'D' : i % 3 === 0 ? 'B' : 'A';
	const label = i % 2;
	const missed = label === 1 && (race === 'B' ? i % 5 < 3 : i % 10 === 1);
	const prediction = label === 1 ? Number(!missed) : Number(i % 20 === 0);
	return `${race},${i % 7 < 3 ? 'F' : 'M'},${label},${prediction},2025-0${1 + (i % 9)}-01`;
});

export const logText = (of: readonly string[] = rows): string => `${[header, ...of].join('\n')}\n`;

/** A log without the tiny group, in which every group is served alike. */
export const fairLog = logText(
	Array.from({ length: 40_000 }, (_, i) => {
		const label = Number(i % 4 < 2);
		const prediction = i % 20 < 2 ? 1 - label : label;
		return `${i % 40 < 20 ? 'A' : 'B'},${i % 80 < 40 ? 'F' : 'M'},${label},${prediction},2025-01-01`;
	})
);

export const resultOf = (report: string): unknown => (JSON.parse(report) as { result: unknown }).result;
export const hashOf = (report: string): unknown => (JSON.parse(report) as { resultHash: unknown }).resultHash;

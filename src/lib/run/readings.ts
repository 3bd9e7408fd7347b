import type { Reading } from '#lib/engine/port.ts';
import { problem } from '#lib/spec/messages.ts';
import type { Problem } from '#lib/spec/problem.ts';
import type { EachFile } from './each-file.ts';
import { loadFiles, type LoadedFiles } from './load-files.ts';
import type { ReadFile } from './log-parts.ts';
import {
	readInParts,
	withReading,
	type AnsweredFile,
	type PartQuestion,
	type RunInParts
} from './read-in-parts.ts';
import { unitCut } from './unit-cut.ts';

/** Some file cannot be read: its problems end the run, from whatever depth. */
export class Unreadable extends Error {
	constructor(readonly said: Extract<EachFile<never>, { ok: false }>) {
		super('A file cannot be read');
	}
}

/** The readings of a log: how many there were, and the next one. */
export class Readings<Handle> {
	private readonly run: RunInParts<Handle>;
	/** What each reading was for. */
	readonly done: Reading['what'][] = [];
	private hashes: string | null = null;

	constructor(run: RunInParts<Handle>) {
		this.run = run;
	}

	/** Reads the log once more, a part at a time. Throws where it is not what it was before. */
	async next<T>(
		what: Reading['what'],
		{ of, question }: { readonly of: number | null; readonly question: PartQuestion<T> }
	): Promise<readonly AnsweredFile<T>[]> {
		this.done.push(what);
		const read = await readInParts(this.run, { at: this.done.length, of, what }, question);
		if (!read.ok) throw new Unreadable(read);
		this.requireSame(read.files);
		return read.files;
	}

	/** Reads the log once more, and holds a share of its units. Throws likewise. */
	async share(what: 'strata' | 'counts', share: Share): Promise<Extract<LoadedFiles, { ok: true }>> {
		this.done.push(what);
		const { run, reader, salt, tell } = this.run;
		const at = this.done.length;
		const left = share.of - share.index - 1 + (what === 'strata' ? share.of : 0);
		const reading: Reading = { at, of: at + left, what, share };
		await reader.clear();
		const read = await loadFiles(
			{ ...run, salt, screen: false },
			{ spread: true, units: unitCut(run, share), bounded: true, tell: withReading(reading, tell) }
		);
		if (!read.ok) throw new Unreadable(read);
		this.requireSame(read.files);
		return read;
	}

	private requireSame(files: readonly ReadFile[]): void {
		const hashes = JSON.stringify(files.map(({ log }) => [log.hash, log.rows]));
		this.hashes ??= hashes;
		if (this.hashes !== hashes) throw new Error('The log was read again and is not what it was');
	}
}

type Share = NonNullable<Reading['share']>;

/** How often the log was read, and what for. */
export function toldOf(readings: readonly Reading['what'][]): Problem {
	const often = (what: Reading['what']): string => {
		const times = readings.filter((each) => each === what).length;
		return times === 1 ? 'once' : `${String(times)} times`;
	};
	const scores = readings.includes('scores')
		? [`${often('scores')} for where its scores lie (their bins need it)`]
		: [];
	const strata = readings.includes('strata') ? [`${often('strata')} for what its cases have in common`] : [];
	const why = [
		'once for the values of its columns',
		...scores,
		...strata,
		`${often('counts')} for the counts`
	];
	return problem('log-read-in-parts', {
		values: { times: readings.length, why: `${why.slice(0, -1).join(', ')} and ${why.at(-1) ?? ''}` }
	});
}

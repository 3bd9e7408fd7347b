import type { Cube } from '#lib/core/cube/cube.ts';
import { mergeCubes, noCube } from '#lib/core/cube/merge-cubes.ts';
import { LogTooLarge } from '#lib/engine/log-error.ts';
import type { LogShape } from '#lib/plan/group-sets.ts';
import { asksStrata, countShards, lookAtStrata } from './count-shards.ts';
import type { CountedSoFar } from './counted-so-far.ts';
import type { LoadedFiles } from './load-files.ts';
import { callOf, shardsHeld } from './log-parts.ts';
import type { AuditRun } from './run-audit.ts';
import { joinRows, noSharedRows, type SharedRows } from './shared-tables.ts';

/** Units are not all of one size, and what is read first may be packed more tightly than the rest. */
const room = 1.25;

/** Beyond so many readings a log is not for a page; or a single unit is what is too large. */
const mostShares = 64;

/**
 * Half as many units let nearly twice as much of a log be read before memory is full. Where they do not, it is one unit that
 * fills it (rows without any are one), and no cut makes that smaller.
 */
const hardlyMore = 1.25;

/** Into how many shares the units of a log are cut at first: by how much of its files was read when it was too large. */
export function firstShares<Handle>({ sources }: AuditRun<Handle>, { problems, done }: LogTooLarge): number {
	const at = sources.findIndex(({ name }) => name === problems[0]?.file);
	if (done === null || at < 0) return 2;
	const sum = (files: typeof sources): number => files.reduce((bytes, file) => bytes + file.bytes, 0);
	const read = sum(sources.slice(0, at)) + done;
	return Math.min(mostShares, Math.max(2, Math.ceil((room * sum(sources)) / Math.max(1, read))));
}

interface SharesHow {
	readonly shape: LogShape;
	/** How many at first. */
	readonly shares: number;
	/** Who is told of what is counted; null where nobody is. */
	readonly soFar: CountedSoFar | null;
}

/** Reads the log and holds a share of its units. */
type LoadShare = (
	what: 'strata' | 'counts',
	share: { readonly index: number; readonly of: number }
) => Promise<Extract<LoadedFiles, { ok: true }>>;

/**
 * Counts a log of which an engine can hold some of its units at a time: it is read once for each share of them, which is
 * counted as a log is that is held, and forgotten. Where a share is too large as well, by twice as many, from the first.
 * Where what is compared within a stratum is known of all its cases alone, it is read as often before, for that.
 */
export async function countUnitShares<Handle>(
	{ audit, engine }: AuditRun<Handle>,
	{ shape, shares, soFar }: SharesHow,
	load: LoadShare
): Promise<Cube> {
	const held = async (what: 'strata' | 'counts', index: number, of: number) => {
		const { files } = await load(what, { index, of });
		return [{ audit, shape, call: callOf(files), soFar }, shardsHeld(engine, files)] as const;
	};
	let strata: SharedRows | null = null;
	let before = 0;
	for (let of = shares; ; of *= 2) {
		try {
			if (strata === null && asksStrata(audit, shape)) {
				let rows = noSharedRows;
				for (let index = 0; index < of; index += 1)
					rows = joinRows(rows, await lookAtStrata(...(await held('strata', index, of))));
				strata = rows;
			}
			let cube = noCube;
			for (let index = 0; index < of; index += 1)
				cube = mergeCubes(cube, await countShards(...(await held('counts', index, of)), strata));
			return cube;
		} catch (error) {
			if (!(error instanceof LogTooLarge) || of * 2 > mostShares) throw error;
			const { done } = error;
			if (done !== null && done < hardlyMore * before) throw error;
			before = done ?? 0;
			soFar?.takeBack();
		}
	}
}

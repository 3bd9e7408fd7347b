import { ident, sql } from '#lib/plan/sql.ts';
import type { CsvLoad } from './load-csv.ts';
import type { DuckdbSession } from './duckdb-session.ts';
import type { EngineShards } from './engine-shards.ts';

/** A shard's part of a log while it is loaded. */
export interface LoadPart {
	readonly session: DuckdbSession;
	/** Of a log that comes as text. */
	readonly csv: CsvLoad | null;
	/** Rows of the log that are in it. */
	rows: number;
	/** Whether anything was put in, which makes its table. */
	isMade: boolean;
}

/** Where a piece of a log stands: who read it, and how many bytes that reader had handed over before. */
export interface PiecePlace {
	readonly reader: number;
	readonly readers: number;
	/** Pieces and bytes of this reader before this one. */
	readonly pieces: number;
	readonly bytes: number;
}

interface Spreading {
	readonly table: string;
	/** Whether other shards than the first may be used. */
	readonly spread: boolean;
	/** What every reader hands over first is put into the first shard: another is worth its start only for more. */
	readonly spreadFrom: number;
	/** Load the part of this shard alone; null loads all. */
	readonly only: number | null;
	/** How many bytes all shards together may hold before the load is full; null where nobody looks. */
	readonly mostHeld: number | null;
	/** Prepares a shard for a log that comes as text. */
	readonly open: (session: DuckdbSession) => Promise<CsvLoad | null>;
}

/**
 * Puts the pieces of a log into the shards of an engine, each shard one piece at a time and all side by side. Which piece
 * goes where hangs on the file alone, so that a shard that was lost can be filled again with what it held.
 */
export class SpreadLoad {
	private readonly shards: EngineShards;
	private readonly how: Spreading;
	private readonly parts = new Map<number, Promise<LoadPart>>();
	private readonly writing = new Map<number, Promise<void>>();
	/** Bytes that the database of each shard holds, where they are bounded. */
	private readonly held = new Map<number, number>();

	/** The table of each shard. */
	get table(): string {
		return this.how.table;
	}

	/** Whether all of the log is put in, and not what one shard held. */
	get isWhole(): boolean {
		return this.how.only === null;
	}

	/** Whether the shards hold as much as they may. */
	get isFull(): boolean {
		let sum = 0;
		for (const held of this.held.values()) sum += held;
		return this.how.mostHeld !== null && sum >= this.how.mostHeld;
	}

	constructor(shards: EngineShards, how: Spreading) {
		this.shards = shards;
		this.how = how;
	}

	/** Rows of the log that have been put in, and are or were held. */
	rows = 0;

	/**
	 * Has a piece written once its shard is free; what fails is told by the next piece of the shard, or at the end.
	 * @param write resolves to how many rows of the log it wrote
	 */
	async put(place: PiecePlace, write: (part: LoadPart) => Promise<number>): Promise<void> {
		const shard = this.shardOf(place);
		if (this.how.only !== null && shard !== this.how.only) return;
		await this.writing.get(shard);
		const written = this.part(shard).then(async (part) => {
			const rows = await write(part);
			part.isMade = true;
			part.rows += rows;
			this.rows += rows;
			if (this.how.mostHeld !== null) this.held.set(shard, await part.session.held());
		});
		written.catch(() => undefined);
		this.writing.set(shard, written);
		// In the file's order, and not further than is asked for.
		if (!this.how.spread) await written;
	}

	/** All that has been put is written. Returns how many rows each shard holds that was given any. */
	async end(): Promise<ReadonlyMap<number, number>> {
		await Promise.all(this.writing.values());
		const held = new Map<number, number>();
		for (const [shard, opened] of this.parts) {
			const part = await opened;
			if (part.isMade) held.set(shard, part.rows);
		}
		return held;
	}

	/** A shard that holds a part; the one that is to, where none does yet. */
	async first(): Promise<DuckdbSession> {
		const [opened = this.part(this.how.only ?? 0)] = this.parts.values();
		return (await opened).session;
	}

	/** Makes room for what is to come: what has been put is forgotten. */
	async empty(): Promise<void> {
		await this.drop();
		this.parts.clear();
		this.writing.clear();
		this.held.clear();
	}

	/** Forgets what has been put. */
	async drop(): Promise<void> {
		await Promise.allSettled(this.writing.values());
		for (const part of this.parts.values()) {
			const session = (await part.catch(() => undefined))?.session;
			if (session === undefined || session.isLost) continue;
			await session.run(sql`DROP TABLE IF EXISTS ${ident(this.how.table)}`);
		}
	}

	/** Does the same in each shard that holds a part. */
	async each(work: (session: DuckdbSession) => Promise<void>): Promise<void> {
		await Promise.all([...this.parts.values()].map(async (part) => work((await part).session)));
	}

	private shardOf({ reader, readers, pieces, bytes }: PiecePlace): number {
		if (!this.how.spread || bytes < this.how.spreadFrom) return 0;
		return (reader + pieces * readers) % this.shards.most;
	}

	private part(shard: number): Promise<LoadPart> {
		const known = this.parts.get(shard);
		if (known !== undefined) return known;
		const opening = this.shards.session(shard).then(async (session) => ({
			session,
			csv: await this.how.open(session),
			rows: 0,
			isMade: false
		}));
		this.parts.set(shard, opening);
		return opening;
	}
}

import { ident, sql } from '#lib/plan/sql.ts';
import type { UnitCut } from '../port.ts';
import type { CsvLoad } from './load-csv.ts';
import type { DuckdbSession } from './duckdb-session.ts';
import type { EngineShards } from './engine-shards.ts';
import { keepOwn, pieceTable } from './unit-share.ts';

/** A shard's part of a log while it is loaded. */
export interface LoadPart {
	readonly session: DuckdbSession;
	/** Of a log that comes as text. */
	readonly csv: CsvLoad | null;
	/** Rows of the log that are in it. */
	rows: number;
	/** Whether anything was put in, which makes the table that pieces go to. */
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
	/** What keeps rows together: every piece is put into each shard, which keeps its own; null where a piece goes to one. */
	readonly units: UnitCut | null;
	/** What is done to a piece before its units are told, where there are any. */
	readonly mend: (session: DuckdbSession, table: string) => Promise<void>;
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

	/** The table that pieces are put into. */
	get pieces(): string {
		return this.how.units === null ? this.how.table : pieceTable(this.how.table);
	}

	/** Bytes that may be handed over: where every shard takes each piece, a copy of them. */
	handed(bytes: Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer> {
		return this.how.units === null ? bytes : bytes.slice();
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

	/** Rows of the log that have been put in, and are or were held, or were of another share of its units. */
	rows = 0;

	/**
	 * Has a piece written once its shard is free, or every shard is that takes it; what fails is told by the next piece of the
	 * shard, or at the end.
	 * @param write resolves to how many rows of the log it wrote
	 */
	async put(place: PiecePlace, write: (part: LoadPart) => Promise<number>): Promise<void> {
		const { only } = this.how;
		const shards = this.shardsOf(place).filter((shard) => only === null || shard === only);
		await Promise.all(shards.map((shard, at) => this.putInto(shard, { write, isFirst: at === 0 })));
	}

	private async putInto(
		shard: number,
		{ write, isFirst }: { readonly write: (part: LoadPart) => Promise<number>; readonly isFirst: boolean }
	): Promise<void> {
		await this.writing.get(shard);
		const written = this.part(shard).then(async (part) => {
			const rows = await write(part);
			part.isMade = true;
			part.rows += await this.kept(shard, part, rows);
			// Each shard is handed the same rows.
			if (isFirst) this.rows += rows;
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
		if (this.pieces !== this.how.table)
			await this.each(async (session) => {
				await session.run(sql`DROP TABLE IF EXISTS ${ident(this.pieces)}`);
			});
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
			if (this.pieces !== this.how.table) await session.run(sql`DROP TABLE IF EXISTS ${ident(this.pieces)}`);
		}
	}

	/** Does the same in each shard that holds a part. */
	async each(work: (session: DuckdbSession) => Promise<void>): Promise<void> {
		await Promise.all([...this.parts.values()].map(async (part) => work((await part).session)));
	}

	/** How many of the rows that a shard was handed it keeps. */
	private async kept(shard: number, { session }: LoadPart, rows: number): Promise<number> {
		const { units, table } = this.how;
		if (units === null) return rows;
		await this.how.mend(session, this.pieces);
		return keepOwn(session, { table, units, shard, shards: this.shardsOfUnits(units) });
	}

	private shardsOf({ reader, readers, pieces, bytes }: PiecePlace): readonly number[] {
		const { spread, spreadFrom, units } = this.how;
		if (units !== null) return Array.from({ length: this.shardsOfUnits(units) }, (_, shard) => shard);
		if (!spread || bytes < spreadFrom) return [0];
		return [(reader + pieces * readers) % this.shards.most];
	}

	/** What is counted of units takes several times as long as what is counted of rows. */
	private shardsOfUnits({ bytes }: UnitCut): number {
		return bytes * 4 < this.how.spreadFrom ? 1 : this.shards.most;
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

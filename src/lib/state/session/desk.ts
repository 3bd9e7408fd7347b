import type { Engine } from '#lib/engine/port.ts';
import type { RecordLines } from '#lib/engine/record-lines.ts';
import type { BuildResult } from '../findings/built.ts';
import type { ReadRange } from '#lib/ingest/head-and-tail.ts';
import type { MappingStorage } from '#lib/ingest/mapping-memory.ts';
import type { KeptStore } from '../kept/kept-store.ts';
import type { Tools } from './fetch-tools.ts';

/** What the composition root puts at the session's disposal: everything that touches the machine. */
export interface Desk {
	/** Fetches the part of the program that works on files; at once where it is there. */
	readonly tools: () => Promise<Tools>;
	/** Boots an engine of its own for each piece of work: after loading it is locked, and it is closed afterwards. */
	readonly openEngine: () => Promise<Engine<File>>;
	/** Builds results, in a worker. */
	readonly build: BuildResult;
	/** Reads a piece of a file, for the first look at it. */
	readonly readRange: ReadRange<File>;
	/** Finds the lines of records, in a worker. */
	readonly recordLines: RecordLines<File>;
	/** Where mappings are remembered, names of columns and their roles only; null where nothing may be kept. */
	readonly storage: MappingStorage | null;
	/** Where logs are kept when the person asks for it; null where the browser keeps none. */
	readonly kept: KeptStore | null;
	/** Policies that an audit file can name, by id. */
	readonly policies: Readonly<Record<string, unknown>>;
	readonly now: () => Date;
	/** Version of this program, for provenance. */
	readonly plumbline: string;
}

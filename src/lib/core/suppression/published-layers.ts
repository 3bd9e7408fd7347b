import { total } from '../cube/counts.ts';
import type { GroupTables } from './group-tables.ts';
import { layers, primaryLayer } from './layers.ts';
import type { Layer } from './layers.ts';

/**
 * The mask while it is being made: the layer each group of each model publishes, which only ever sinks.
 * Counts the hidden groups of every line as it goes, so that a line can be asked quickly.
 */
export class PublishedLayers {
	readonly tables: GroupTables;
	readonly #layer: Int8Array[];
	/** By model, then [layer × line]: how many groups with rows hide this layer. */
	readonly #hidden: Int32Array[];
	readonly #filled: Int32Array[];
	/** By model: the finest layer that the people behind a group allow. */
	readonly #allowed: Int8Array[];
	readonly #withheld = new Set<number>();

	constructor(tables: GroupTables, minimumCell: number) {
		this.tables = tables;
		const lines = tables.lines.length;
		this.#layer = tables.counts.map(() => new Int8Array(tables.size).fill(3));
		this.#allowed = tables.counts.map(() => new Int8Array(tables.size).fill(3));
		this.#hidden = tables.counts.map(() => new Int32Array(lines * 4));
		this.#filled = tables.counts.map((counts) => {
			const filled = new Int32Array(lines);
			counts.forEach((c, entry) => {
				if (total(c) > 0)
					for (const line of tables.linesOf[entry] ?? []) filled[line] = (filled[line] ?? 0) + 1;
			});
			return filled;
		});
		tables.counts.forEach((counts, model) =>
			counts.forEach((c, entry) => this.lower(model, entry, primaryLayer(c, minimumCell)))
		);
	}

	at(model: number, entry: number): Layer {
		return (this.#layer[model]?.[entry] ?? 0) as Layer;
	}

	/** Groups with rows in a line; a group without rows is known to be empty and hides nothing. */
	filled(model: number, line: number): number {
		return this.#filled[model]?.[line] ?? 0;
	}

	hidden(model: number, line: number, layer: Layer): number {
		return this.#hidden[model]?.[line * 4 + layer] ?? 0;
	}

	/** Publishes no more than this of a group; true where that changed something. Empty groups stay as they are. */
	lower(model: number, entry: number, to: Layer): boolean {
		const mine = this.#layer[model];
		const hidden = this.#hidden[model];
		const counts = this.tables.counts[model]?.[entry];
		if (mine === undefined || hidden === undefined || counts === undefined) return false;
		const from = this.at(model, entry);
		if (from <= to || total(counts) === 0) return false;
		mine[entry] = to;
		for (const line of this.tables.linesOf[entry] ?? [])
			for (const layer of layers)
				if (layer > to && layer <= from) hidden[line * 4 + layer] = (hidden[line * 4 + layer] ?? 0) + 1;
		return true;
	}

	/** Publishes no more than this of a group, and takes whatever it hides for small, however many rows it has. */
	protect(model: number, entry: number, to: Layer): void {
		const allowed = this.#allowed[model];
		if (allowed !== undefined) allowed[entry] = to;
		this.lower(model, entry, to);
	}

	/** Whether too few people stand behind what a layer publishes of a group. */
	isProtected(model: number, entry: number, layer: Layer): boolean {
		return layer > (this.#allowed[model]?.[entry] ?? 3);
	}

	/** Withholds a table, and every table with more attributes, whose sums would bring it back; true where it was not yet. */
	withhold(table: number): boolean {
		if (this.#withheld.has(table)) return false;
		const attributes = this.tables.tables[table]?.attributes ?? [];
		this.tables.tables.forEach((other, at) => {
			if (attributes.every((attribute) => other.attributes.includes(attribute))) this.#withheld.add(at);
		});
		return true;
	}

	withheld(table: number): boolean {
		return this.#withheld.has(table);
	}

	/** Publishes nothing at all. */
	hideAll(): void {
		this.tables.models.forEach((_, model) => {
			for (let entry = 0; entry < this.tables.size; entry += 1) this.lower(model, entry, 0);
		});
		this.tables.tables.forEach(({ attributes }, table) => {
			if (attributes.length > 1) this.withhold(table);
		});
	}
}

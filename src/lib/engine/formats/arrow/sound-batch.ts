import { Type, UnionMode, type DataType } from '@uwdata/flechette';
import { ArrowTrouble } from './arrow-trouble.ts';
import { BatchBody } from './batch-body.ts';
import type { BatchHead } from './batch-head.ts';
import { bitsOfValue } from './bits-of-value.ts';
import { requireRising } from './rising.ts';

/** More rows than this in one batch are no batch. */
const mostRows = 1 << 28;
/** A dictionary is unpacked into memory, every value of it. */
const mostEntries = 1 << 24;
/** Rows that take no byte at all (of columns without a value): what says they are more is damaged. */
const mostWeightless = 1 << 20;

/** A part of a column: its rows, and whether there is a byte for any of them. */
interface Part {
	readonly rows: number;
	readonly isWeightless: boolean;
}

/**
 * Throws where a batch has fewer bytes than its columns need for its rows: whoever reads it makes room for as many rows as
 * it says. Of a dictionary (`isDictionary`), whose values are all unpacked, the places of the values are looked at too.
 */
export function requireRoom(
	types: readonly DataType[],
	head: BatchHead,
	body: Uint8Array,
	isDictionary: boolean
): void {
	if (head.rows > (isDictionary ? mostEntries : mostRows))
		throw new ArrowTrouble('a batch is said to have more rows than there can be');
	const walk = new Walk(head, new BatchBody(head, body), isDictionary);
	const parts = types.map((type) => walk.part(type));
	if (parts.some(({ rows }) => rows !== head.rows)) throw tooShort();
	if (head.rows > mostWeightless && parts.every(({ isWeightless }) => isWeightless)) throw tooShort();
}

const tooShort = (): ArrowTrouble => new ArrowTrouble('a batch has fewer bytes than its rows need');

/** Goes over the columns as the reader does: each takes its node, its regions and its children, one after another. */
class Walk {
	readonly #head: BatchHead;
	readonly #body: BatchBody;
	readonly #looksAtPlaces: boolean;
	#nodes = 0;
	#views = 0;

	constructor(head: BatchHead, body: BatchBody, looksAtPlaces: boolean) {
		this.#head = head;
		this.#body = body;
		this.#looksAtPlaces = looksAtPlaces;
	}

	part(type: DataType): Part {
		const node = this.#head.nodes[this.#nodes++];
		if (
			node === undefined ||
			node.rows > (this.#looksAtPlaces ? mostEntries : mostRows) ||
			node.nulls > node.rows
		)
			throw tooShort();
		const { rows } = node;
		const need = (bytes: number) => {
			const region = this.#body.next();
			if (region.length < bytes) throw tooShort();
			return region;
		};
		const takeValidity = () => need(node.nulls === 0 ? 0 : Math.ceil(rows / 8));
		const values = (bits: number): Part => {
			takeValidity();
			need(Math.ceil((rows * bits) / 8));
			return { rows, isWeightless: bits === 0 };
		};
		const places = (width: 4 | 8) => {
			takeValidity();
			return need(rows === 0 ? 0 : (rows + 1) * width);
		};
		switch (type.typeId) {
			case Type.Null:
				return { rows, isWeightless: true };
			case Type.Bool:
			case Type.Int:
			case Type.Float:
			case Type.Decimal:
			case Type.Date:
			case Type.Time:
			case Type.Timestamp:
			case Type.Duration:
			case Type.Interval:
			case Type.FixedSizeBinary:
			case Type.Dictionary:
				return values(bitsOfValue(type));
			case Type.Utf8:
			case Type.Binary:
			case Type.LargeUtf8:
			case Type.LargeBinary: {
				const width = type.typeId === Type.Utf8 || type.typeId === Type.Binary ? 4 : 8;
				const offsets = places(width);
				const { length } = need(0);
				if (this.#looksAtPlaces) requireRising(offsets.bytes(), { width, rows, end: length });
				return { rows, isWeightless: false };
			}
			case Type.Utf8View:
			case Type.BinaryView: {
				const part = values(128);
				const regions = this.#head.variadic[this.#views++] ?? 0;
				if (regions > this.#body.left) throw tooShort();
				for (let i = 0; i < regions; i += 1) need(0);
				return part;
			}
			case Type.List:
			case Type.LargeList:
			case Type.Map: {
				const width = type.typeId === Type.LargeList ? 8 : 4;
				const offsets = places(width);
				const [child] = this.#children(type.children);
				if (this.#looksAtPlaces) requireRising(offsets.bytes(), { width, rows, end: child?.rows ?? 0 });
				return { rows, isWeightless: false };
			}
			case Type.ListView:
			case Type.LargeListView: {
				// Views may lie on each other: what they come to is not known before they are read, and nothing here reads them.
				if (this.#looksAtPlaces) throw new ArrowTrouble('a dictionary holds lists');
				const width = type.typeId === Type.ListView ? 32 : 64;
				const part = values(width);
				need((rows * width) / 8);
				this.#children(type.children);
				return part;
			}
			case Type.FixedSizeList: {
				takeValidity();
				const [child] = this.#children(type.children);
				if (type.stride < 0 || (child?.rows ?? 0) < rows * type.stride) throw tooShort();
				return { rows, isWeightless: type.stride === 0 || (child?.isWeightless ?? true) };
			}
			case Type.Struct: {
				takeValidity();
				const children = this.#children(type.children);
				if (children.some((child) => child.rows < rows)) throw tooShort();
				return { rows, isWeightless: children.every(({ isWeightless }) => isWeightless) };
			}
			case Type.RunEndEncoded: {
				const [ends, runs] = this.#children(type.children);
				if ((ends?.rows ?? 0) > (runs?.rows ?? 0)) throw tooShort();
				return { rows, isWeightless: false };
			}
			case Type.Union: {
				if (this.#head.isOld) this.#body.next();
				need(rows);
				if (type.mode === UnionMode.Dense) need(4 * rows);
				const children = this.#children(type.children);
				if (type.mode === UnionMode.Sparse && children.some((child) => child.rows < rows)) throw tooShort();
				return { rows, isWeightless: false };
			}
			case Type.NONE:
				throw new ArrowTrouble('a column is of no kind that is known');
		}
	}

	#children(children: readonly { readonly type: DataType }[]): readonly Part[] {
		return children.map(({ type }) => this.part(type));
	}
}

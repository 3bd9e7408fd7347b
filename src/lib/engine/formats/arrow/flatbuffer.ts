/**
 * Steps through a flatbuffer, each held against the bytes there are: one that leads out of them throws a RangeError, as
 * those of a DataView do. Source: FlatBuffers internals (tables, vtables, vectors, strings).
 */

/** Offsets within a table are signed to some readers: larger ones would be read as two different things. */
const largestOffset = 0x7fff;

/** Where a field of a flatbuffer table stands; null where the table does not have it. */
export function fieldOf(view: DataView, table: number, field: number): number | null {
	const vtable = table - view.getInt32(table, true);
	const slot = 4 + 2 * field;
	const size = view.getUint16(vtable, true);
	if (size > largestOffset) throw new RangeError('Not a table');
	if (slot >= size) return null;
	const offset = view.getUint16(vtable + slot, true);
	if (offset > largestOffset) throw new RangeError('Not a field');
	return offset === 0 ? null : table + offset;
}

/** What a field points to: a table, a vector or a text. */
const targetOf = (view: DataView, field: number): number => field + view.getInt32(field, true);

/** The table that a field points to; null where there is no such field. */
export function tableOf(view: DataView, table: number, field: number): number | null {
	const at = fieldOf(view, table, field);
	return at === null ? null : targetOf(view, at);
}

/** The places of a vector's elements, each of so many bytes; none where there is no such field. */
export function vectorOf(view: DataView, table: number, field: number, width: number): readonly number[] {
	const vector = spanOf(view, table, field, width);
	return vector === null ? [] : Array.from({ length: vector.count }, (_, i) => vector.start + i * width);
}

/** Throws where a text leads out of the bytes. */
export function requireText(view: DataView, table: number, field: number): void {
	spanOf(view, table, field, 1);
}

function spanOf(view: DataView, table: number, field: number, width: number) {
	const at = tableOf(view, table, field);
	if (at === null) return null;
	const count = view.getInt32(at, true);
	if (count < 0 || at + 4 + count * width > view.byteLength) throw new RangeError('Not a vector');
	return { start: at + 4, count };
}

/** A whole number of 64 bits that is an amount. */
export function amountAt(view: DataView, at: number): number {
	const amount = Number(view.getBigInt64(at, true));
	if (!Number.isSafeInteger(amount) || amount < 0) throw new RangeError('Not an amount');
	return amount;
}

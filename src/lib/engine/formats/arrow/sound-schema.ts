import { ArrowTrouble } from './arrow-trouble.ts';
import { fieldOf, requireText, tableOf, vectorOf } from './flatbuffer.ts';

/** Columns within columns: no log goes deeper. */
const deepest = 64;
const unionType = 14;

/**
 * Throws where the message that names the columns leads out of its bytes, or in circles: whoever reads it makes room for as
 * many columns as it says. Source: Message.fbs and Schema.fbs of the Arrow format.
 */
export function requireSoundSchema(head: Uint8Array): void {
	const view = new DataView(head.buffer, head.byteOffset, head.byteLength);
	// A table and its name take more bytes than these: a field that is met more often is met in circles.
	let left = Math.floor(head.byteLength / 8);
	const requirePairs = (table: number, field: number): void => {
		for (const at of vectorOf(view, table, field, 4)) {
			const pair = at + view.getInt32(at, true);
			for (const part of [0, 1]) requireText(view, pair, part);
		}
	};
	const requireField = (field: number, depth: number): void => {
		if (depth > deepest || (left -= 1) < 0) throw new RangeError('Columns in circles');
		requireText(view, field, 0);
		const typeId = fieldOf(view, field, 2);
		const type = tableOf(view, field, 3);
		if (type !== null && typeId !== null && view.getUint8(typeId) === unionType) vectorOf(view, type, 1, 4);
		requirePairs(field, 6);
		requireFields(field, 5, depth + 1);
	};
	const requireFields = (table: number, field: number, depth: number): void => {
		for (const at of vectorOf(view, table, field, 4)) requireField(at + view.getInt32(at, true), depth);
	};
	try {
		const schema = tableOf(view, view.getInt32(0, true), 2);
		if (schema === null) throw new RangeError('No schema');
		requireFields(schema, 1, 0);
		requirePairs(schema, 2);
	} catch (cause) {
		if (!(cause instanceof RangeError)) throw cause;
		throw new ArrowTrouble('the names of its columns are damaged', { cause });
	}
}

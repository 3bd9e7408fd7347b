import { Type, type Column, type DataType } from '@uwdata/flechette';
import { ArrowTrouble } from './arrow-trouble.ts';

/** What a batch of the reader holds; not every kind has each. */
interface Buffers {
	readonly length: number;
	readonly nullCount: number;
	readonly validity?: Uint8Array;
	readonly values?: ArrayLike<number | bigint>;
	readonly offsets?: ArrayLike<number | bigint>;
	/** The texts of a column that is written by their numbers. */
	readonly dictionary?: Column<unknown>;
}

/**
 * Throws where a column's buffers are shorter than its rows, or its texts no UTF-8: what is missing would otherwise be
 * read as nothing, and no one be told.
 */
export function requireSound(name: string, { type, data }: Column<unknown>, rows: number): void {
	const [batch, ...others] = data as unknown as readonly Buffers[];
	if (rows === 0) return;
	const short = () =>
		new ArrowTrouble(`the column ${JSON.stringify(name.slice(0, 60))} is shorter than its rows`);
	if (batch === undefined || others.length > 0 || batch.length !== rows) throw short();
	if (batch.nullCount > 0 && type.typeId !== Type.Null && type.typeId !== Type.RunEndEncoded)
		if ((batch.validity?.length ?? 0) * 8 < rows) throw short();
	const { values, dictionary } = batch;
	for (const part of (dictionary?.data ?? []) as unknown as readonly (Buffers &
		Pick<Column<unknown>, 'type'>)[])
		if (isText(part.type)) requireTexts(name, part, part.length, short);
	if (isText(type)) {
		requireTexts(name, batch, rows, short);
	} else if (values !== undefined) {
		const length = type.typeId === Type.Bool ? values.length * 8 : values.length;
		const each = type.typeId === Type.Utf8View ? 16 : type.typeId === Type.Decimal ? type.bitWidth / 64 : 1;
		if (length < rows * Math.max(1, each)) throw short();
	}
}

const isText = ({ typeId }: DataType): boolean => typeId === Type.Utf8 || typeId === Type.LargeUtf8;

function requireTexts(
	name: string,
	{ values, offsets }: Buffers,
	rows: number,
	short: () => ArrowTrouble
): void {
	if (rows === 0) return;
	if (offsets === undefined || offsets.length < rows + 1) throw short();
	let before = Number(offsets[0]);
	for (let row = 1; row <= rows; row += 1) {
		const at = Number(offsets[row]);
		if (at < before) throw short();
		before = at;
	}
	if (Number(offsets[0]) < 0 || before > (values?.length ?? 0)) throw short();
	requireUtf8(name, (values as Uint8Array).subarray(Number(offsets[0]), before));
}

function requireUtf8(name: string, bytes: Uint8Array): void {
	try {
		new TextDecoder('utf-8', { fatal: true }).decode(bytes);
	} catch (cause) {
		const reason = `the column ${JSON.stringify(name.slice(0, 60))} holds bytes that UTF-8 does not have`;
		throw new ArrowTrouble(reason, { cause });
	}
}

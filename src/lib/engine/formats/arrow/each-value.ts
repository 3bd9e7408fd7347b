import type { ArrowColumn } from './arrow-reader.ts';
import { ArrowTrouble, readSoundly } from './arrow-trouble.ts';
import { plainValueOf } from './plain-value.ts';

/** The values of some rows of a column, as its plain type holds them; null where there is none. */
export function eachValue(
	{ name, type, values }: ArrowColumn,
	start: number,
	end: number
): readonly unknown[] {
	if (type.kind === 'unsupported') return Array.from({ length: end - start }, () => null);
	const plain = plainValueOf(values.type);
	return Array.from({ length: end - start }, (_, i) => {
		const value = readSoundly(() => values.at(start + i));
		if (value === undefined)
			throw new ArrowTrouble(
				`the column ${JSON.stringify(name.slice(0, 60))} points to a value that is not there`
			);
		return value === null || plain === null ? value : readSoundly(() => plain(value));
	});
}

import { expect, test } from 'vitest';
import { arrowFiles } from '../../../../../tests/contract/arrow-files.ts';
import { ArrowReader } from './arrow-reader.ts';
import { ArrowTrouble } from './arrow-trouble.ts';
import { eachValue } from './each-value.ts';

const bytesOf = (name: keyof typeof arrowFiles): Uint8Array =>
	new Uint8Array(Buffer.from(arrowFiles[name], 'base64'));

/** Reads every value of every column, as an engine does. */
function valuesIn(bytes: Uint8Array): number {
	const reader = new ArrowReader(null);
	let values = 0;
	for (const batch of reader.push(bytes))
		for (const column of batch.columns) values += eachValue(column, 0, batch.rows).length;
	reader.end();
	return values;
}

function withNumber(bytes: Uint8Array, at: number, number: number): Uint8Array {
	const damaged = bytes.slice();
	new DataView(damaged.buffer).setInt32(at, number, true);
	return damaged;
}

test.each(['kindsStream', 'kindsFeather', 'growingDictionary'] as const)(
	'a wild number anywhere in %s costs neither memory nor time, and ends in values or in words',
	(name) => {
		const bytes = bytesOf(name);
		const whole = valuesIn(bytes);
		expect(whole).toBeGreaterThan(0);
		let refused = 0;
		for (let at = 0; at + 4 <= bytes.length; at += 4)
			for (const number of [500_000_000, 0x7fffffff, -1, 1_000_000]) {
				try {
					// Damaged bytes may still be whole rows, but never many more of them than were written.
					expect(valuesIn(withNumber(bytes, at, number))).toBeLessThan(whole + 2_000_000);
				} catch (error) {
					expect(error, `${number} at ${at}: ${String(error)}`).toBeInstanceOf(ArrowTrouble);
					refused += 1;
				}
			}
		expect(refused).toBeGreaterThan(100);
	}
);

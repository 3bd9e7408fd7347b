import type { EngineValue } from '../port.ts';

/** A value of an answer as the port hands it out. An integer that a number cannot hold exactly throws. */
export function engineValue(value: unknown): EngineValue {
	if (value === null || typeof value === 'string' || typeof value === 'boolean' || typeof value === 'number')
		return value;
	if (typeof value === 'bigint') {
		const number = Number(value);
		if (!Number.isSafeInteger(number)) throw new RangeError(`The integer ${value} is too large to be exact`);
		return number;
	}
	throw new TypeError('The answer holds a value that is neither text, number nor boolean');
}

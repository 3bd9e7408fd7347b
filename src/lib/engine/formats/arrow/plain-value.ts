import { TimeUnit, Type, type DataType, type DecimalType, type TimeType } from '@uwdata/flechette';

const dayMs = 86_400_000;
const perSecond = {
	[TimeUnit.SECOND]: 1n,
	[TimeUnit.MILLISECOND]: 1_000n,
	[TimeUnit.MICROSECOND]: 1_000_000n,
	[TimeUnit.NANOSECOND]: 1_000_000_000n
} as const;

/**
 * Makes of a value as the reader gives it what the column's plain type holds: of decimals and times of day their text, of
 * dates the days since 1970. Null where a value is as it should be already.
 */
export function plainValueOf(type: DataType): ((value: unknown) => unknown) | null {
	if (type.typeId === Type.Dictionary) return plainValueOf(type.dictionary);
	if (type.typeId === Type.RunEndEncoded) return plainValueOf(type.children[1].type);
	if (type.typeId === Type.Decimal) return (value) => decimalText(BigInt(value as bigint | number), type);
	if (type.typeId === Type.Time) return (value) => timeText(BigInt(value as bigint | number), type);
	return type.typeId === Type.Date ? (value) => Math.floor(Number(value) / dayMs) : null;
}

/** As a CSV has it: all places after the point, 1.50. */
function decimalText(unscaled: bigint, { scale }: DecimalType): string {
	const sign = unscaled < 0n ? '-' : '';
	const digits = String(unscaled < 0n ? -unscaled : unscaled);
	if (scale <= 0) return digits === '0' ? '0' : sign + digits + '0'.repeat(-scale);
	const filled = digits.padStart(scale + 1, '0');
	return `${sign}${filled.slice(0, -scale)}.${filled.slice(-scale)}`;
}

/** 08:30:00, and with a fraction where there is one. */
function timeText(ticks: bigint, { unit }: TimeType): string {
	const per = perSecond[unit];
	const seconds = Number(ticks / per);
	const places = String(per).length - 1;
	const fraction = String(ticks % per)
		.padStart(places, '0')
		.replace(/0+$/, '');
	const two = (part: number): string => String(Math.floor(part)).padStart(2, '0');
	const clock = `${two(seconds / 3600)}:${two((seconds % 3600) / 60)}:${two(seconds % 60)}`;
	return places === 0 || fraction === '' ? clock : `${clock}.${fraction}`;
}

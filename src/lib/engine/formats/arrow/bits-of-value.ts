import {
	DateUnit,
	IntervalUnit,
	Precision,
	Type,
	type BoolType,
	type DateType,
	type DecimalType,
	type DictionaryType,
	type DurationType,
	type FixedSizeBinaryType,
	type FloatType,
	type IntervalType,
	type IntType,
	type TimestampType,
	type TimeType
} from '@uwdata/flechette';
import { ArrowTrouble } from './arrow-trouble.ts';

/** No decimal number has more places. */
const mostPlaces = 128;

/** Types of which each value takes as many bits as any other. */
type EvenType =
	| BoolType
	| DateType
	| DecimalType
	| DictionaryType
	| DurationType
	| FixedSizeBinaryType
	| FloatType
	| IntervalType
	| IntType
	| TimestampType
	| TimeType;

const ofFloat = { [Precision.HALF]: 16, [Precision.SINGLE]: 32, [Precision.DOUBLE]: 64 } as const;
const ofInterval = {
	[IntervalUnit.YEAR_MONTH]: 32,
	[IntervalUnit.DAY_TIME]: 64,
	[IntervalUnit.MONTH_DAY_NANO]: 128
} as const;

/** How many bits a value takes, beside the one that says whether it is there. */
export function bitsOfValue(type: EvenType): number {
	switch (type.typeId) {
		case Type.Bool:
			return 1;
		case Type.Int:
		case Type.Time:
			return type.bitWidth;
		case Type.Decimal:
			if (Math.abs(type.scale) > mostPlaces) throw new ArrowTrouble('a decimal number has too many places');
			return type.bitWidth;
		case Type.Float:
			return ofFloat[type.precision];
		case Type.Date:
			return type.unit === DateUnit.DAY ? 32 : 64;
		case Type.Timestamp:
		case Type.Duration:
			return 64;
		case Type.Interval:
			return ofInterval[type.unit];
		case Type.FixedSizeBinary:
			if (type.stride < 0) throw new ArrowTrouble('the length of its values is damaged');
			return 8 * type.stride;
		case Type.Dictionary:
			return type.indices.bitWidth;
	}
}

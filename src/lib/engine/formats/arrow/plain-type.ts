import { DateUnit, Precision, TimeUnit, Type, type DataType } from '@uwdata/flechette';

/**
 * What a column of an Arrow file becomes, the same in every engine. What an engine would write in a way of its own (decimals,
 * times of day) is text from the start.
 */
export type PlainType =
	| { readonly kind: 'boolean' }
	| { readonly kind: 'integer'; readonly bits: 8 | 16 | 32 | 64; readonly signed: boolean }
	| { readonly kind: 'float'; readonly bits: 32 | 64 }
	| { readonly kind: 'text' }
	| { readonly kind: 'date' }
	| {
			readonly kind: 'timestamp';
			readonly unit: 'second' | 'milli' | 'micro' | 'nano';
			/** An instant, and not what a clock on a wall showed. */
			readonly isZoned: boolean;
	  }
	/** Lists, structures, bytes, lengths of time: nothing that can be counted. */
	| { readonly kind: 'unsupported'; readonly what: string };

const units = {
	[TimeUnit.SECOND]: 'second',
	[TimeUnit.MILLISECOND]: 'milli',
	[TimeUnit.MICROSECOND]: 'micro',
	[TimeUnit.NANOSECOND]: 'nano'
} as const;

export function plainType(type: DataType): PlainType {
	switch (type.typeId) {
		case Type.Bool:
			return { kind: 'boolean' };
		case Type.Int:
			return { kind: 'integer', bits: type.bitWidth, signed: type.signed };
		case Type.Float:
			return { kind: 'float', bits: type.precision === Precision.DOUBLE ? 64 : 32 };
		case Type.Null:
		case Type.Utf8:
		case Type.LargeUtf8:
		case Type.Utf8View:
		case Type.Decimal:
		case Type.Time:
			return { kind: 'text' };
		case Type.Date:
			return { kind: 'date' };
		case Type.Timestamp:
			return { kind: 'timestamp', unit: units[type.unit], isZoned: (type.timezone ?? '') !== '' };
		case Type.Dictionary:
			return plainType(type.dictionary);
		case Type.RunEndEncoded:
			return plainType(type.children[1].type);
		case Type.List:
		case Type.LargeList:
		case Type.ListView:
		case Type.LargeListView:
		case Type.FixedSizeList:
			return { kind: 'unsupported', what: 'list' };
		case Type.Struct:
		case Type.Map:
		case Type.Union:
			return { kind: 'unsupported', what: 'nested' };
		case Type.Duration:
		case Type.Interval:
			return { kind: 'unsupported', what: 'duration' };
		case Type.NONE:
		case Type.Binary:
		case Type.LargeBinary:
		case Type.BinaryView:
		case Type.FixedSizeBinary:
			return { kind: 'unsupported', what: 'binary' };
	}
}

/** Whether a type's buffers are what they become, with nothing to be worked out. */
export const isDirect = (type: DataType): boolean =>
	type.typeId === Type.Bool ||
	type.typeId === Type.Int ||
	(type.typeId === Type.Float && type.precision !== Precision.HALF) ||
	(type.typeId === Type.Date && type.unit === DateUnit.DAY) ||
	type.typeId === Type.Timestamp ||
	type.typeId === Type.Utf8;

/** A field of a structure in Thrift's compact protocol: its number and type, and where its value lies. */
export interface StructField {
	readonly id: number;
	readonly type: number;
	readonly start: number;
	readonly end: number;
}

/** Types of the compact protocol (Apache Thrift, thrift-compact-protocol.md). */
export const compactType = {
	true: 1,
	false: 2,
	byte: 3,
	short: 4,
	int: 5,
	long: 6,
	double: 7,
	binary: 8,
	list: 9,
	set: 10,
	map: 11,
	struct: 12
} as const;

/** Fields of the structure that these bytes begin with. Throws a RangeError where they are none. */
export function fieldsOf(bytes: Uint8Array): readonly StructField[] {
	const reader = new CompactReader(bytes);
	const fields: StructField[] = [];
	reader.eachField(({ id, type }) => {
		const start = reader.at;
		reader.skip(type);
		fields.push({ id, type, start, end: reader.at });
	});
	return fields;
}

/** A whole number as the compact protocol writes it: seven bits a byte, the last ones first. */
export function varint(value: number): readonly number[] {
	const bytes: number[] = [];
	let left = value;
	for (; left > 127; left = Math.floor(left / 128)) bytes.push((left % 128) + 128);
	return [...bytes, left];
}

class CompactReader {
	at = 0;

	constructor(private readonly bytes: Uint8Array) {}

	eachField(take: (field: { readonly id: number; readonly type: number }) => void): void {
		let id = 0;
		for (let head = this.byte(); head !== 0; head = this.byte()) {
			const step = head >> 4;
			id = step === 0 ? zigzag(this.varint()) : id + step;
			take({ id, type: head & 15 });
		}
	}

	skip(type: number): void {
		switch (type) {
			// The value of a flag is its type.
			case compactType.true:
			case compactType.false:
				return;
			case compactType.byte:
				this.pass(1);
				return;
			case compactType.short:
			case compactType.int:
			case compactType.long:
				this.varint();
				return;
			case compactType.double:
				this.pass(8);
				return;
			case compactType.binary:
				this.pass(this.varint());
				return;
			case compactType.list:
			case compactType.set:
				this.skipList();
				return;
			case compactType.struct:
				this.eachField((field) => {
					this.skip(field.type);
				});
				return;
			default:
				throw new RangeError(`A field of type ${String(type)}`);
		}
	}

	private skipList(): void {
		const head = this.byte();
		const short = head >> 4;
		const length = short === 15 ? this.varint() : short;
		const type = head & 15;
		const isFlag = type === compactType.true || type === compactType.false;
		for (let item = 0; item < length; item += 1) {
			if (isFlag) this.pass(1);
			else this.skip(type);
		}
	}

	private varint(): number {
		let value = 0;
		for (let scale = 1; ; scale *= 128) {
			const byte = this.byte();
			value += (byte & 127) * scale;
			if (byte < 128) return value;
		}
	}

	private byte(): number {
		this.pass(1);
		return this.bytes[this.at - 1] ?? 0;
	}

	private pass(bytes: number): void {
		this.at += bytes;
		if (this.at > this.bytes.length) throw new RangeError('The structure goes on after its bytes');
	}
}

const zigzag = (value: number): number => (value % 2 === 0 ? value / 2 : -(value + 1) / 2);

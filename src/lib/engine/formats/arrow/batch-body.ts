import { ArrowTrouble } from './arrow-trouble.ts';
import type { BatchHead, Region } from './batch-head.ts';
import { unpackRegion } from './codecs.ts';

/** What stands before packed bytes: how many they become, or this where they are plain after all. */
const lengthBytes = 8;
const notPacked = -1n;

/** The bytes of a batch, region by region, in the order in which its columns take them. */
export class BatchBody {
	readonly #regions: readonly Region[];
	readonly #codec: number | null;
	readonly #body: Uint8Array;
	#taken = 0;

	/** Throws where a region leads out of the body, or where packed ones lie on each other: they would unpack to more than is there. */
	constructor({ regions, codec }: BatchHead, body: Uint8Array) {
		this.#regions = regions;
		this.#codec = codec;
		this.#body = body;
		const isInside = regions.every(({ offset, length }) => offset + length <= body.length || length === 0);
		const all = regions.reduce((sum, { length }) => sum + length, 0);
		if (!isInside || (codec !== null && all > body.length))
			throw new ArrowTrouble('a batch is shorter than it says');
	}

	/** How many regions no column has taken. */
	get left(): number {
		return this.#regions.length - this.#taken;
	}

	/** The next region: how many bytes it says it has, unpacked, and these bytes where they are wanted. */
	next(): { readonly length: number; readonly bytes: () => Uint8Array } {
		const region = this.#regions[this.#taken++];
		if (region === undefined) throw new ArrowTrouble('a batch has fewer parts than its columns need');
		const at = this.#body.subarray(region.offset, region.offset + region.length);
		if (this.#codec === null || region.length === 0) return { length: region.length, bytes: () => at };
		if (at.length < lengthBytes) throw new ArrowTrouble('a batch is shorter than it says');
		const packed = at.subarray(lengthBytes);
		const says = new DataView(at.buffer, at.byteOffset).getBigInt64(0, true);
		if (says === notPacked) return { length: packed.length, bytes: () => packed };
		const length = Number(says);
		return { length, bytes: () => unpackRegion(this.#codec ?? 0, packed, length) };
	}
}

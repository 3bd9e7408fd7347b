import { Gunzip } from 'fflate';
import { Decompress as Unzstd } from 'fzstd';
import type { Packing } from '../../port.ts';
import { CsvTrouble } from '../../csv-trouble.ts';
import { GzipTrailers } from './gzip-trailers.ts';

type Packed = Exclude<Packing, 'none'>;

/**
 * Small, because one packed byte of gzip can hold a thousand, and four bytes of Zstandard 128 kB: what comes out of a
 * slice stays a few megabytes.
 */
const sliceBytes: Readonly<Record<Packed, number>> = { gzip: 16 * 1024, zstd: 256 };

/**
 * Unpacks a file block by block. The platform's own DecompressionStream knows no Zstandard, and refuses gzip files of
 * several members, which `cat a.gz b.gz`, bgzip and pigz write.
 */
export class Unpacking {
	private out: Uint8Array[] = [];
	private readonly packing: Packed;
	private readonly inflate: { push(bytes: Uint8Array, last?: boolean): unknown };
	private readonly trailers: GzipTrailers | null;

	constructor(packing: Packed) {
		const trailers = packing === 'gzip' ? new GzipTrailers() : null;
		const keep = (bytes: Uint8Array): void => {
			if (bytes.length === 0) return;
			trailers?.unpacked(bytes);
			this.out.push(bytes);
		};
		this.packing = packing;
		this.trailers = trailers;
		this.inflate = trailers === null ? new Unzstd(keep) : gunzip(keep, trailers);
	}

	*push(block: Uint8Array): Generator<Uint8Array> {
		const slice = sliceBytes[this.packing];
		for (let i = 0; i < block.length; i += slice) {
			this.feed(block.subarray(i, i + slice), false);
			yield* this.taken();
		}
	}

	/** The file has ended: what is packed must be at an end too. A last short frame comes out only now. */
	end(): readonly Uint8Array[] {
		this.feed(new Uint8Array(0), true);
		return this.taken();
	}

	private taken(): readonly Uint8Array[] {
		const unpacked = this.out;
		this.out = [];
		return unpacked;
	}

	private feed(bytes: Uint8Array, last: boolean): void {
		try {
			this.trailers?.packed(bytes);
			this.inflate.push(bytes, last);
			if (last) this.trailers?.memberEnd();
		} catch (error) {
			const reason = error instanceof Error ? error.message : String(error);
			const values = { reason, packing: this.packing };
			throw new CsvTrouble({ code: 'log-packing-broken', line: null, field: null, values }, { cause: error });
		}
	}
}

function gunzip(keep: (bytes: Uint8Array) => void, trailers: GzipTrailers): Gunzip {
	const unpacking = new Gunzip(keep);
	unpacking.onmember = (start) => {
		trailers.memberEnd(start);
	};
	return unpacking;
}

import { Gunzip } from 'fflate';
import { Decompress as Unzstd } from 'fzstd';
import type { Packing } from '../../port.ts';
import { CsvTrouble } from './csv-trouble.ts';

/** Small, because one packed byte can hold a thousand: what comes out of a slice stays a few megabytes. */
const sliceBytes = 16 * 1024;

type Packed = Exclude<Packing, 'none'>;

/**
 * Unpacks a file block by block. The platform's own DecompressionStream knows no Zstandard, and refuses gzip files of
 * several members, which `cat a.gz b.gz`, bgzip and pigz write.
 */
export class Unpacking {
	private out: Uint8Array[] = [];
	private readonly packing: Packed;
	private readonly inflate: { push(bytes: Uint8Array, last?: boolean): unknown };

	constructor(packing: Packed) {
		const keep = (bytes: Uint8Array): void => {
			if (bytes.length > 0) this.out.push(bytes);
		};
		this.packing = packing;
		this.inflate = packing === 'gzip' ? new Gunzip(keep) : new Unzstd(keep);
	}

	*push(block: Uint8Array): Generator<Uint8Array> {
		for (let i = 0; i < block.length; i += sliceBytes) {
			this.feed(block.subarray(i, i + sliceBytes), false);
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
			this.inflate.push(bytes, last);
		} catch (error) {
			const reason = error instanceof Error ? error.message : String(error);
			const values = { reason, packing: this.packing };
			throw new CsvTrouble({ code: 'log-packing-broken', line: null, field: null, values }, { cause: error });
		}
	}
}

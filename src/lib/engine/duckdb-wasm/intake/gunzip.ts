import { Gunzip as Inflate } from 'fflate';
import { CsvTrouble } from './csv-trouble.ts';

/** Small, because one packed byte can hold a thousand: what comes out of a slice stays a few megabytes. */
const sliceBytes = 16 * 1024;

/**
 * Unpacks gzip block by block. The platform's own DecompressionStream refuses files of several members,
 * which `cat a.gz b.gz`, bgzip and pigz write.
 */
export class Gunzip {
	private out: Uint8Array[] = [];
	private readonly inflate = new Inflate((bytes) => {
		if (bytes.length > 0) this.out.push(bytes);
	});

	*push(block: Uint8Array): Generator<Uint8Array> {
		for (let i = 0; i < block.length; i += sliceBytes) {
			this.feed(block.subarray(i, i + sliceBytes), false);
			const unpacked = this.out;
			this.out = [];
			yield* unpacked;
		}
	}

	/** The file has ended: it must be the end of a member too. */
	end(): void {
		this.feed(new Uint8Array(0), true);
	}

	private feed(bytes: Uint8Array, last: boolean): void {
		try {
			this.inflate.push(bytes, last);
		} catch (error) {
			const reason = error instanceof Error ? error.message : String(error);
			throw new CsvTrouble(
				{ code: 'log-gzip-broken', line: null, field: null, values: { reason } },
				{ cause: error }
			);
		}
	}
}

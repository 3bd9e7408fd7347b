import type { Packing } from '../../port.ts';
import { recordLines } from '../../record-lines.ts';
import { blocksOf } from '../intake/blocks-of.ts';
import { Unpacking } from '../intake/unpacking.ts';
import type { LinesReply, LinesRequest } from './messages.ts';

const tell = (reply: LinesReply): void => self.postMessage(reply);

/** A file's bytes, unpacked; says how many of them were read. */
async function* plainBlocks(file: Blob, packing: Packing): AsyncGenerator<Uint8Array> {
	const unpacking = packing === 'none' ? null : new Unpacking(packing);
	let done = 0;
	for await (const block of blocksOf(file)) {
		done += block.length;
		tell({ kind: 'step', done });
		if (unpacking === null) yield block;
		else yield* unpacking.push(block);
	}
	if (unpacking !== null) yield* unpacking.end();
}

self.onmessage = ({ data: { file, format, records } }: MessageEvent<LinesRequest>) => {
	recordLines(plainBlocks(file, format.packing), format, records).then(
		(lines) => tell({ kind: 'lines', lines }),
		(error: unknown) =>
			tell({ kind: 'failed', reason: error instanceof Error ? error.message : String(error) })
	);
};

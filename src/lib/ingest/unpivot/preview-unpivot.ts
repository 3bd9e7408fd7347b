import type { Unpivot } from '#lib/spec/resolved-audit.ts';
import type { UnpivotReply, UnpivotRequest } from './messages.ts';
import type { TextTable } from './text-table.ts';

/** A few rows take milliseconds; a pattern that takes longer than this on a name of the log is not waited for. */
const patience = 5_000;

/** The first rows of a wide log as its patterns make them long, by Arquero in a worker that is gone afterwards. */
export async function previewUnpivot(head: TextTable, patterns: readonly Unpivot[]): Promise<UnpivotReply> {
	const worker = new Worker(new URL('./arquero-unpivot.worker.ts', import.meta.url), {
		type: 'module',
		name: 'plumbline-arquero'
	});
	const request: UnpivotRequest = { head, patterns };
	let timer: ReturnType<typeof setTimeout> | undefined;
	try {
		return await new Promise<UnpivotReply>((resolve) => {
			const fail = (reason: string): void => {
				resolve({ kind: 'failed', reason });
			};
			timer = setTimeout(() => {
				fail('it took too long');
			}, patience);
			worker.addEventListener('message', ({ data }: MessageEvent<UnpivotReply>) => {
				resolve(data);
			});
			worker.addEventListener('error', ({ message }) => {
				fail(message || 'the worker did not start');
			});
			worker.postMessage(request);
		});
	} finally {
		clearTimeout(timer);
		worker.terminate();
	}
}

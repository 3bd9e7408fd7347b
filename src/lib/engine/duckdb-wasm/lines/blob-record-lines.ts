import type { RecordLines } from '../../record-lines.ts';
import type { LinesReply, LinesRequest } from './messages.ts';

/** Lines of records of a file in the browser, read by a worker that lives as long as the call. */
export const blobRecordLines: RecordLines<Blob> = ({ source, format, records }, { signal, progress }) =>
	new Promise<readonly number[]>((found, failed) => {
		signal.throwIfAborted();
		const worker = new Worker(new URL('./lines.worker.ts', import.meta.url), {
			type: 'module',
			name: 'plumbline-lines'
		});
		const end = (): void => {
			worker.terminate();
			signal.removeEventListener('abort', abort);
		};
		const abort = (): void => {
			end();
			failed(signal.reason as Error);
		};
		signal.addEventListener('abort', abort);
		worker.onerror = (event) => {
			end();
			failed(new Error(`The worker that looks for lines failed: ${event.message}`));
		};
		worker.onmessage = ({ data }: MessageEvent<LinesReply>) => {
			if (data.kind === 'step') progress({ phase: 'reading', done: data.done, of: source.bytes, rows: null });
			else {
				end();
				if (data.kind === 'lines') found(data.lines);
				else failed(new Error(data.reason));
			}
		};
		const request: LinesRequest = { file: source.handle, format, records };
		worker.postMessage(request);
	});

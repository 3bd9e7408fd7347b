import type { IntakePiece, IntakeRefusal, IntakeReply, IntakeRequest } from './intake/messages.ts';

/** What the worker said in place of a piece: why the file cannot be read. */
export class IntakeFailure extends Error {
	readonly reply: IntakeRefusal;

	constructor(reply: IntakeRefusal) {
		super(`Intake failed: ${reply.kind}`);
		this.reply = reply;
	}
}

const isPiece = (reply: IntakeReply): reply is IntakePiece =>
	reply.kind === 'csv-header' ||
	reply.kind === 'csv-rows' ||
	reply.kind === 'arrow' ||
	reply.kind === 'step' ||
	reply.kind === 'lines' ||
	reply.kind === 'rejected';

/**
 * Has a worker read a file and yields its pieces; returns the file's hash. The worker lives as long as the iteration:
 * leaving early, or an abort, ends it at once and frees all that it holds.
 */
export async function* intakePieces(
	request: Exclude<IntakeRequest, { kind: 'more' }>,
	signal: AbortSignal
): AsyncGenerator<IntakePiece, string> {
	signal.throwIfAborted();
	const worker = new Worker(new URL('./intake/intake.worker.ts', import.meta.url), {
		type: 'module',
		name: 'plumbline-intake'
	});
	const replies: IntakeReply[] = [];
	let wake: () => void = () => undefined;
	const push = (reply: IntakeReply): void => {
		replies.push(reply);
		wake();
	};
	worker.addEventListener('message', ({ data }: MessageEvent<IntakeReply>) => {
		push(data);
	});
	worker.addEventListener('error', (event) => {
		// What decodes Parquet gives up without a word where pages are damaged or encrypted.
		if (request.kind === 'parquet')
			push({
				kind: 'parquet-trouble',
				reason: 'its pages are damaged, encrypted or packed in an unknown way'
			});
		else push({ kind: 'crashed', reason: event.message });
	});
	const abort = (): void => {
		wake();
	};
	signal.addEventListener('abort', abort);
	const post = (message: IntakeRequest): void => {
		worker.postMessage(message);
	};
	try {
		post(request);
		for (;;) {
			signal.throwIfAborted();
			const reply = replies.shift();
			if (reply === undefined) {
				await new Promise<void>((resolve) => (wake = resolve));
				continue;
			}
			if (reply.kind === 'end') return reply.hash;
			if (!isPiece(reply)) throw new IntakeFailure(reply);
			yield reply;
			if ('bytes' in reply) post({ kind: 'more' });
		}
	} finally {
		signal.removeEventListener('abort', abort);
		worker.terminate();
	}
}

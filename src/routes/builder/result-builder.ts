import type { Built, BuildResult, Countings } from '#lib/state/findings/built.ts';
import type { BuildAnswer, BuildRequest } from './messages.ts';

interface Waiting {
	readonly done: (built: Built) => void;
	readonly failed: (reason: Error) => void;
}

export interface ResultBuilder {
	readonly build: BuildResult;
	/** Starts the worker, so that the first result need not wait for its program. */
	readonly prepare: () => void;
}

/** Results from a worker of its own, which is started with the first request or before and keeps the counts between them. */
export function resultBuilder(): ResultBuilder {
	let worker: Worker | null = null;
	let kept: Countings['cube'] | null = null;
	let key = 0;
	let last = 0;
	const waiting = new Map<number, Waiting>();

	function settle(answer: BuildAnswer): void {
		const who = waiting.get(answer.id);
		waiting.delete(answer.id);
		if (answer.kind === 'ok') who?.done(answer.built);
		else who?.failed(new Error(answer.reason));
	}

	/** A worker that died answers nobody; the next request starts another and sends the counts again. */
	function buryWorker(): void {
		worker?.terminate();
		worker = null;
		kept = null;
		for (const { failed } of waiting.values()) failed(new Error('The worker that builds results stopped'));
		waiting.clear();
	}

	function start(): Worker {
		const started = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
		started.onmessage = ({ data }: MessageEvent<BuildAnswer>) => settle(data);
		started.onerror = buryWorker;
		return started;
	}

	const build: BuildResult = ({ audit, cube, within = [], onShow = null }) =>
		new Promise((done, failed) => {
			worker ??= start();
			const known = kept === cube;
			if (!known) key += 1;
			kept = cube;
			const sent = known ? null : cube;
			const request: BuildRequest = { id: ++last, audit, key, cube: sent, within, onShow };
			waiting.set(request.id, { done, failed });
			worker.postMessage(request);
		});
	return { build, prepare: () => void (worker ??= start()) };
}

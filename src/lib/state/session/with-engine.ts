import type { Engine } from '#lib/engine/port.ts';
import type { Desk } from './desk.ts';
import type { Task } from './work.svelte.ts';

/** Lends an engine for one piece of work and closes it afterwards, whatever came of it. */
export async function withEngine<T>(
	desk: Desk,
	task: Task,
	work: (engine: Engine<File>) => Promise<T>
): Promise<T> {
	const engine = await desk.openEngine();
	try {
		task.signal.throwIfAborted();
		return await work(engine);
	} finally {
		// What the work came to is known; that the engine closes badly changes nothing of it.
		await engine.close().catch(() => undefined);
	}
}

import type { Engine } from '#lib/engine/port.ts';
import type { Desk } from './desk.ts';
import type { Task } from './work.svelte.ts';

/** Leaves the engine open after the work; whoever was given the answer closes it. */
export type Keep = () => () => Promise<void>;

/** Lends an engine for one piece of work and closes it afterwards, whatever came of it, unless the work kept it. */
export async function withEngine<T>(
	desk: Desk,
	task: Task,
	work: (engine: Engine<File>, keep: Keep) => Promise<T>
): Promise<T> {
	const engine = await desk.openEngine();
	const held = { kept: false };
	// What the work came to is known; that the engine closes badly changes nothing of it.
	const close = () => engine.close().catch(() => undefined);
	try {
		task.signal.throwIfAborted();
		return await work(engine, () => {
			held.kept = true;
			return close;
		});
	} finally {
		if (!held.kept) await close();
	}
}

import type { Call, LoadProgress } from '#lib/engine/port.ts';
import { TimeLeft } from './time-left.ts';

/** What a long piece of work is handed: the way to hear that it was stopped, and to say how far it is. */
export type Task = Call;

/** One long piece of work at a time: how far it is, and the way to stop it. */
export class Work {
	#progress = $state.raw<LoadProgress | null>(null);
	#left = $state.raw<number | null>(null);
	#abort: AbortController | null = null;

	/** How far the work is; null before its first word, and when there is none. */
	get progress(): LoadProgress | null {
		return this.#progress;
	}

	/** Seconds that the step under way should still take; null while nobody can say. */
	get left(): number | null {
		return this.#left;
	}

	/** Starts a piece of work, which stops the one before. */
	begin(): Task {
		this.cancel();
		const abort = new AbortController();
		this.#abort = abort;
		const timeLeft = new TimeLeft();
		return {
			signal: abort.signal,
			progress: (step) => {
				// A stopped task may still have a word under way.
				if (this.#abort !== abort) return;
				this.#progress = step;
				this.#left = timeLeft.tell(step, performance.now() / 1000);
			}
		};
	}

	/** The task is done; where another has begun since, that one is left alone. */
	end(task: Task): void {
		if (this.#abort?.signal !== task.signal) return;
		this.#abort = null;
		this.#progress = null;
		this.#left = null;
	}

	cancel(): void {
		this.#abort?.abort();
		this.#abort = null;
		this.#progress = null;
		this.#left = null;
	}
}

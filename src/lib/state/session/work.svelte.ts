import type { Call, LoadProgress } from '#lib/engine/port.ts';
import type { SoFar } from '#lib/report/so-far.ts';
import { TimeLeft } from './time-left.ts';

/** What a long piece of work is handed: the way to hear that it was stopped, and to say how far it is. */
export interface Task extends Call {
	/** Says how to tell what is known before the end, null where nothing is any more; absent where nobody looks at that. */
	readonly soFar?: (known: (() => SoFar | null) | null) => void;
}

/** Whoever waits for less long waits for the whole: what would be gone at once is not shown. */
const waited = 3_000;

/** No more often than somebody can read it, or hear it. */
const apart = 5_000;

/** How far the work is, is shown no more often than every so many milliseconds: to paint it takes what the work could have. */
const stepsApart = 100;

/** One long piece of work at a time: how far it is, and the way to stop it. */
export class Work {
	#progress = $state.raw<LoadProgress | null>(null);
	#left = $state.raw<number | null>(null);
	#soFar = $state.raw<SoFar | null>(null);
	#abort: AbortController | null = null;
	#showing: ReturnType<typeof setTimeout> | undefined;
	#stepping: ReturnType<typeof setTimeout> | undefined;

	/** How far the work is; null before its first word, and when there is none. */
	get progress(): LoadProgress | null {
		return this.#progress;
	}

	/** Seconds that the step under way should still take; null while nobody can say. */
	get left(): number | null {
		return this.#left;
	}

	/** What is known before the end; null where nothing is, and while nobody has waited long. */
	get soFar(): SoFar | null {
		return this.#soFar;
	}

	/** Starts a piece of work, which stops the one before. */
	begin(): Required<Task> {
		this.cancel();
		const abort = new AbortController();
		this.#abort = abort;
		const timeLeft = new TimeLeft();
		let next = performance.now() + waited;
		let nextStep = -Infinity;
		return {
			signal: abort.signal,
			progress: (step) => {
				// A stopped task may still have a word under way.
				if (this.#abort !== abort) return;
				const left = timeLeft.tell(step, performance.now() / 1000);
				clearTimeout(this.#stepping);
				const show = (): void => {
					this.#progress = step;
					this.#left = left;
					nextStep = performance.now() + stepsApart;
				};
				const wait = step.phase === this.#progress?.phase ? nextStep - performance.now() : 0;
				if (wait <= 0) show();
				else this.#stepping = setTimeout(show, wait);
			},
			soFar: (known) => {
				if (this.#abort !== abort) return;
				clearTimeout(this.#showing);
				if (known === null) {
					this.#soFar = null;
					return;
				}
				const show = (): void => {
					this.#soFar = known();
					next = performance.now() + apart;
				};
				const wait = next - performance.now();
				if (wait <= 0) show();
				else this.#showing = setTimeout(show, wait);
			}
		};
	}

	/** The task is done; where another has begun since, that one is left alone. */
	end(task: Task): void {
		if (this.#abort?.signal !== task.signal) return;
		this.#clear();
	}

	cancel(): void {
		this.#abort?.abort();
		this.#clear();
	}

	#clear(): void {
		clearTimeout(this.#showing);
		clearTimeout(this.#stepping);
		this.#abort = null;
		this.#progress = null;
		this.#left = null;
		this.#soFar = null;
	}
}

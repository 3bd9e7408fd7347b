import type { Arrival } from './session/progress.ts';

/** How much of the engine has come, while it is fetched: it is large, and whoever waits for it should see how large. */
export class EngineArrival {
	#step = $state.raw<Arrival | null>(null);

	/** Null before it is fetched, and once it is there: then there is nothing to say. */
	get step(): Arrival | null {
		return this.#step;
	}

	tell(step: Arrival | null): void {
		this.#step = step;
	}
}

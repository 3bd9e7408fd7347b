import { flushSync } from 'svelte';
import { createSubscriber, MediaQuery } from 'svelte/reactivity';
import { on } from 'svelte/events';

/** Whether the page is on its way to paper: what is held back on the screen is drawn then. */
export class Paper {
	#asked = false;
	readonly #print = new MediaQuery('print');
	readonly #subscribe: () => void;

	constructor() {
		this.#subscribe = createSubscriber((update) => {
			// At once: the page is taken in the same breath.
			const turn = (asked: boolean) => () => {
				this.#asked = asked;
				flushSync(update);
			};
			const off = [on(window, 'beforeprint', turn(true)), on(window, 'afterprint', turn(false))];
			return () => {
				for (const end of off) end();
			};
		});
	}

	get isPrinting(): boolean {
		this.#subscribe();
		return this.#asked || this.#print.current;
	}
}

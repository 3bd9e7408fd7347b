interface PlaceOptions {
	/** Pixels below which nothing of the chart could be told apart. */
	readonly least: number;
	/** Pixels that it is drawn in where nothing can be measured: on the server, and out of sight. */
	readonly unmeasured: number;
}

interface Asked {
	/** Pixels; the width of its place where undefined. */
	readonly width: number | undefined;
	/** False where it is drawn out of sight, as it leaves. */
	readonly interactive?: boolean;
}

/** How wide the place of a chart is. Bind its `measured` to the place's `clientWidth`. */
export class Place {
	/** Pixels; 0 until the place was measured. */
	measured = $state(0);
	readonly #asked: () => Asked;
	readonly #options: PlaceOptions;

	constructor(asked: () => Asked, options: PlaceOptions) {
		this.#asked = asked;
		this.#options = options;
	}

	/** Pixels to draw in, as asked for or as measured; undefined where neither is known. */
	get known(): number | undefined {
		const { width } = this.#asked();
		const given = width ?? (this.measured > 0 ? this.measured : undefined);
		return given === undefined ? undefined : Math.max(this.#options.least, given);
	}

	/** Pixels to draw in. */
	get width(): number {
		return this.known ?? Math.max(this.#options.least, this.#options.unmeasured);
	}

	/** False for as long as the place is still to be measured: drawn before, all of it would be drawn twice. */
	get isReady(): boolean {
		const waits = typeof window !== 'undefined' && (this.#asked().interactive ?? true);
		return !waits || this.known !== undefined;
	}
}

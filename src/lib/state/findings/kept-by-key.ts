/** What was made for the last few keys: whoever comes back to one does not wait for it again. */
export class KeptByKey<T> {
	readonly #most: number;
	readonly #kept = new Map<string, T>();

	/** @param most how many are kept; the one that was asked for longest ago goes first */
	constructor(most: number) {
		this.#most = most;
	}

	/** What was made for this key, unless it is no longer good; else what is made now. */
	of(key: string, make: () => T, isGood: (kept: T) => boolean): T {
		const known = this.#kept.get(key);
		this.#kept.delete(key);
		const value = known !== undefined && isGood(known) ? known : make();
		this.#kept.set(key, value);
		const [oldest] = this.#kept.keys();
		if (this.#kept.size > this.#most && oldest !== undefined) this.#kept.delete(oldest);
		return value;
	}
}

/** A value that is still being worked out: read it where it is shown, and what is shown changes when it has come. */
export class Later<T> {
	#value = $state.raw<T | null>(null);
	#failed = $state.raw(false);

	constructor(coming: Promise<T>) {
		coming.then(
			(value) => {
				this.#value = value;
			},
			() => {
				this.#failed = true;
			}
		);
	}

	/** Null until it has come. */
	get value(): T | null {
		return this.#value;
	}

	/** True where it will not come. */
	get failed(): boolean {
		return this.#failed;
	}
}

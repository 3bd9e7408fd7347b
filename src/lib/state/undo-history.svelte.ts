/** One change that can be taken back. */
export interface Step {
	/** What changed, for the button: "Role of y_score". */
	readonly what: string;
	readonly takeBack: () => void;
}

/** More than anybody takes back, and little enough that old mappings do not pile up. */
const longest = 100;

/** The changes made on this page, latest last. Running an audit is not one of them. */
export class UndoHistory {
	#steps = $state.raw<readonly Step[]>([]);

	/** What the next `undo` takes back; null when there is nothing. */
	readonly next: string | null = $derived(this.#steps.at(-1)?.what ?? null);

	add(step: Step): void {
		this.#steps = [...this.#steps, step].slice(-longest);
	}

	undo(): void {
		const step = this.#steps.at(-1);
		if (!step) return;
		this.#steps = this.#steps.slice(0, -1);
		step.takeBack();
	}

	/** Forgets everything: another log has been opened, and the steps were about the one before. */
	clear(): void {
		this.#steps = [];
	}
}

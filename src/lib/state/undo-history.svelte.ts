/** One change that can be taken back. */
export interface Step {
	/** What changed, for the button: "Role of y_score". */
	readonly what: string;
	readonly takeBack: () => void;
	/** Whether it was taken back by other means, such as the browser's own button: then there is nothing left to do. */
	readonly isTakenBack?: () => boolean;
}

/** More than anybody takes back, and little enough that old mappings do not pile up. */
const longest = 100;

/** The changes made on this page, latest last. Running an audit is not one of them. */
export class UndoHistory {
	#steps = $state.raw<readonly Step[]>([]);

	/** What the next `undo` takes back; null when there is nothing. */
	readonly next: string | null = $derived.by(() => this.#latest()?.what ?? null);

	add(step: Step): void {
		this.#steps = [...this.#steps, step].slice(-longest);
	}

	undo(): void {
		const step = this.#latest();
		if (!step) return;
		this.#steps = this.#steps.slice(0, this.#steps.lastIndexOf(step));
		step.takeBack();
	}

	#latest(): Step | undefined {
		return this.#steps.findLast(({ isTakenBack }) => isTakenBack?.() !== true);
	}

	/** Forgets everything: another log has been opened, and the steps were about the one before. */
	clear(): void {
		this.#steps = [];
	}
}

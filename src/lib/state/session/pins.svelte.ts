import { findingKey, mostPins, type Finding, type Pin } from '#lib/report/pins/pin.ts';
import type { UndoHistory } from '../undo-history.svelte.ts';

/** What the reader singled out of the findings for the report. Every change can be taken back. */
export class Pins {
	#pins = $state.raw<readonly Pin[]>([]);
	readonly #undo: UndoHistory;

	constructor(undo: UndoHistory) {
		this.#undo = undo;
	}

	/** In the order in which they were pinned. */
	get all(): readonly Pin[] {
		return this.#pins;
	}

	/** Whether no more can be pinned: a report of hundreds singles nothing out. */
	get isFull(): boolean {
		return this.#pins.length >= mostPins;
	}

	/** The pin of a finding; null where it is not pinned. */
	of(finding: Finding): Pin | null {
		const key = findingKey(finding);
		return this.#pins.find((pin) => findingKey(pin.finding) === key) ?? null;
	}

	/** Pins a finding with a note, or gives a pinned one another note. */
	pin(finding: Finding, note: string): void {
		const before = this.of(finding);
		if (before?.note === note || (before === null && this.isFull)) return;
		const pin = { ...before, finding, note };
		if (before === null) this.#change('Pin', [...this.#pins, pin]);
		else
			this.#change(
				'Note of a pin',
				this.#pins.map((each) => (each === before ? pin : each))
			);
	}

	unpin(finding: Finding): void {
		const gone = this.of(finding);
		if (gone === null) return;
		this.#change(
			'Unpin',
			this.#pins.filter((each) => each !== gone)
		);
	}

	/** The pins of other findings take the place of all: a report brings its own, a log none. */
	replace(pins: readonly Pin[]): void {
		this.#pins = pins;
	}

	#change(what: string, pins: readonly Pin[]): void {
		const before = this.#pins;
		this.#pins = pins;
		this.#undo.add({ what, takeBack: () => (this.#pins = before) });
	}
}

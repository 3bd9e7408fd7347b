import type { UndoHistory } from '../undo-history.svelte.ts';
import { viewOfAnotherLog, type View } from './view.ts';
import { readView, writeView } from './view-fragment.ts';

/** The address bar, as the composition root hands it over. Reading `fragment` must be reactive. */
export interface Address {
	readonly fragment: string;
	/** Makes `fragment` ("" or "#…") the current one, as a new step of the browser's history. */
	go(fragment: string): void;
	/** The same in place of the current step: for what a reader goes through one after another. */
	swap(fragment: string): void;
}

/** The view that the address bar holds: never a copy of it, so back and forward need no code. */
export class ViewState {
	readonly #address: Address;
	readonly #undo: UndoHistory;

	constructor(address: Address, undo: UndoHistory) {
		this.#address = address;
		this.#undo = undo;
	}

	readonly current: View = $derived.by(() => readView(this.#address.fragment));

	/** The fragment that other pages' links carry along, so that the view goes with the reader. */
	readonly fragment: string = $derived.by(() => writeView(this.current));

	/** The fragment to open another log with: without what names columns, levels or cases of this one. */
	readonly fragmentOfAnother: string = $derived.by(() => writeView(viewOfAnotherLog(this.current)));

	/** Changes part of the view, as one step that the browser's back button and the undo button both take back. */
	change(what: string, part: Partial<View>): void {
		const before = this.fragment;
		const after = writeView({ ...this.current, ...part });
		if (after === before) return;
		this.#undo.add({
			what,
			takeBack: () => this.#address.go(before),
			isTakenBack: () => this.fragment === before
		});
		this.#address.go(after);
	}

	/** Lets the address follow what is on show, so that a link opens it; no step of the history, and nothing to undo. */
	follow(part: Partial<View>): void {
		const after = writeView({ ...this.current, ...part });
		if (after !== this.fragment) this.#address.swap(after);
	}

	/** Another attribute; groups, a reference and thresholds that were chosen among groups of the one before it say nothing of this one's. */
	showAttribute(attribute: string): void {
		this.change('Attribute', {
			attribute,
			find: null,
			group: null,
			groups: null,
			reference: null,
			thresholds: null
		});
	}
}

import { MessageSplitter } from './message-splitter.ts';

/** Counts the rows of an Arrow file or stream by the heads of its batches, block by block. Throws `ArrowTrouble`. */
export class RowCount {
	readonly #splitter = new MessageSplitter();
	#rows = 0;

	get rows(): number {
		return this.#rows;
	}

	push(block: Uint8Array): void {
		for (const { head } of this.#splitter.push(block)) this.#rows += head.rows;
	}
}

const lf = 10;
const cr = 13;

/**
 * Whether a text has a line of more than so many bytes. DuckDB says nothing of one that is the last and packed: its row would be
 * lost. Blocks must be no longer than the limit, so that only lines over several of them need be measured.
 */
export class LongLineWatch {
	isLong = false;
	private open = 0;
	private readonly longest: number;

	constructor(longest: number) {
		this.longest = longest;
	}

	push(block: Uint8Array): void {
		const end = block.includes(lf) ? lf : cr;
		const first = block.indexOf(end);
		const length = this.open + (first === -1 ? block.length : first);
		this.isLong ||= length > this.longest;
		this.open = first === -1 ? length : block.length - block.lastIndexOf(end) - 1;
	}
}

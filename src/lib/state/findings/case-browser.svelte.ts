import type { CaseKind, CasePage, CaseRequest, SingleCase } from '#lib/core/counterfactual/single-case.ts';
import type { CaseReader } from '#lib/run/case-reader.ts';

/** Where single cases come from. */
export type Cases = CaseReader;

/** Cases that are fetched at a time. */
const atOnce = 50;

/** The cases of one comparison, the most harmed first: some at once, more as the reader goes on. */
export class CaseBrowser {
	readonly #reader: CaseReader;
	readonly #request: Omit<CaseRequest, 'limit' | 'offset'>;
	readonly #abort = new AbortController();
	#cases = $state.raw<readonly SingleCase[]>([]);
	#totals = $state.raw<CasePage['totals'] | null>(null);
	#silenced = $state.raw(0);
	#state = $state.raw<'loading' | 'idle' | 'failed'>('loading');

	constructor(reader: CaseReader, request: Omit<CaseRequest, 'limit' | 'offset'>) {
		this.#reader = reader;
		this.#request = request;
		void this.#fetch();
	}

	get cases(): readonly SingleCase[] {
		return this.#cases;
	}
	/** By kind, whatever kind is on show; null until the first page is here. */
	get totals(): CasePage['totals'] | null {
		return this.#totals;
	}
	get state(): 'loading' | 'idle' | 'failed' {
		return this.#state;
	}

	/** How many cases there are to read of the kind on show. */
	get total(): number {
		const { kind } = this.#request;
		if (this.#totals === null) return 0;
		return kind === null ? Object.values(this.#totals).reduce((a, b) => a + b, 0) : this.of(kind);
	}

	/** How many cases the filter of a kind finds; a harmed one that is refused more often is among both. */
	of(kind: CaseKind): number {
		return kind === 'refused' ? this.#silenced : (this.#totals?.[kind] ?? 0);
	}

	/** Every case of the kind on show, for a file. */
	async all(): Promise<readonly SingleCase[]> {
		const request = { ...this.#request, limit: this.total, offset: 0 };
		return (await this.#reader.page(request, this.#abort.signal)).cases;
	}

	get hasMore(): boolean {
		return this.#cases.length < this.total;
	}

	/** Fetches the next cases; nothing where some are under way or all are here. */
	more(): void {
		if (this.#state !== 'idle' || !this.hasMore) return;
		this.#state = 'loading';
		void this.#fetch();
	}

	/** Nobody reads on. */
	close(): void {
		this.#abort.abort();
	}

	async #fetch(): Promise<void> {
		try {
			const request = { ...this.#request, limit: atOnce, offset: this.#cases.length };
			const page = await this.#reader.page(request, this.#abort.signal);
			this.#cases = [...this.#cases, ...page.cases];
			this.#totals = page.totals;
			this.#silenced = page.silenced;
			this.#state = 'idle';
		} catch {
			if (!this.#abort.signal.aborted) this.#state = 'failed';
		}
	}
}

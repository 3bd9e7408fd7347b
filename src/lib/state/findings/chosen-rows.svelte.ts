import type { Cube } from '#lib/core/cube/cube.ts';
import type { Call, LoadProgress } from '#lib/engine/port.ts';
import type { Outcome, Problem } from '#lib/spec/problem.ts';
import type { ResolvedAudit, RowCondition } from '#lib/spec/resolved-audit.ts';

/** What was counted of some rows, and the audit that says of which. */
export interface CountedRows {
	readonly audit: ResolvedAudit;
	readonly cube: Cube;
}

/** Counts the log once more, only those of its rows that meet these conditions. */
export type Recount = (where: readonly RowCondition[], call: Call) => Promise<Outcome<CountedRows>>;

/** Some rows of the log, which are being counted or have been. */
export class ChosenRows {
	readonly where: readonly RowCondition[];
	#counted = $state.raw<CountedRows | null>(null);
	#problems = $state.raw<readonly Problem[]>([]);
	#progress = $state.raw<LoadProgress | null>(null);
	#isWorking = $state.raw(true);
	readonly #abort = new AbortController();

	constructor(where: readonly RowCondition[], recount: Recount) {
		this.where = where;
		const call: Call = {
			signal: this.#abort.signal,
			progress: (step) => {
				if (this.#isWorking) this.#progress = step;
			}
		};
		recount(where, call).then(
			(outcome) => {
				this.#isWorking = false;
				if (outcome.ok) this.#counted = outcome.value;
				else this.#problems = outcome.problems;
			},
			() => {
				this.#isWorking = false;
			}
		);
	}

	/** Null until they are counted, and where they could not be. */
	get counted(): CountedRows | null {
		return this.#counted;
	}
	/** What kept them from being counted. */
	get problems(): readonly Problem[] {
		return this.#problems;
	}
	get progress(): LoadProgress | null {
		return this.#progress;
	}
	get state(): 'working' | 'done' | 'failed' {
		if (this.#isWorking) return 'working';
		return this.#counted === null ? 'failed' : 'done';
	}

	/** Nobody waits for them any more. */
	stop(): void {
		this.#abort.abort();
	}
}

/** Who comes back to rows that were just looked at does not wait for them again. */
const mostKept = 3;

/** The rows that were chosen last, by their conditions. Counting others stops what is still under way. */
export class ChosenRowsCache {
	readonly #recount: Recount;
	// Nothing is drawn from what is kept: rows tell of themselves how far they are.
	// eslint-disable-next-line svelte/prefer-svelte-reactivity -- see above
	readonly #kept = new Map<string, ChosenRows>();

	constructor(recount: Recount) {
		this.#recount = recount;
	}

	of(where: readonly RowCondition[]): ChosenRows {
		const key = JSON.stringify(where);
		const known = this.#kept.get(key);
		for (const [other, rows] of this.#kept) {
			if (other === key || rows.state === 'done') continue;
			rows.stop();
			this.#kept.delete(other);
		}
		if (known !== undefined) return known;
		const [oldest] = this.#kept.keys();
		if (this.#kept.size >= mostKept && oldest !== undefined) this.#kept.delete(oldest);
		const rows = new ChosenRows(where, this.#recount);
		this.#kept.set(key, rows);
		return rows;
	}

	/** Nobody looks at some rows any more. */
	stop(): void {
		for (const [key, rows] of this.#kept) {
			if (rows.state === 'done') continue;
			rows.stop();
			this.#kept.delete(key);
		}
	}
}

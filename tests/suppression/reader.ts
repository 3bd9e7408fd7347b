import type { Levels } from '#lib/core/cube/cube.ts';
import type { SuppressedCell, SuppressedCube } from '#lib/core/suppression/suppressed-cube.ts';

/** The nine counts of a group, each as the cells it adds up: 0 tp, 1 fp, 2 fn, 3 tn. */
export const questions: readonly (readonly number[])[] = [
	[0],
	[1],
	[2],
	[3],
	[0, 1],
	[2, 3],
	[0, 2],
	[1, 3],
	[0, 1, 2, 3]
];

interface Fact {
	/** Coefficient of each finest count. */
	readonly terms: ReadonlyMap<number, number>;
	readonly value: number;
}

const prime = 1_000_003;
const residue = (a: number): number => ((a % prime) + prime) % prime;

function power(a: number, exponent: number): number {
	let result = 1;
	let base = residue(a);
	for (let e = exponent; e > 0; e = Math.floor(e / 2)) {
		if (e % 2 === 1) result = (result * base) % prime;
		base = (base * base) % prime;
	}
	return result;
}

/**
 * Someone who has a suppressed cube and nothing else, and writes every published number as a sum of the finest
 * counts there could be (every combination of the levels seen, by model and by cell). Independent of how the mask
 * was made: it knows no margins and no layers, only sums.
 */
export class Reader {
	readonly #cube: SuppressedCube;
	readonly #attributes: readonly string[];
	readonly #finest: readonly Levels[];
	readonly #facts: Fact[] = [];
	readonly #echelon = new Map<number, Float64Array>();
	readonly #low: Float64Array;
	readonly #high: Float64Array;

	constructor(cube: SuppressedCube, modelsShareRows: boolean) {
		this.#cube = cube;
		const ones = cube.groupSets.filter(({ attributes }) => attributes.length === 1);
		this.#attributes = ones.flatMap(({ attributes }) => attributes);
		const levels = ones.map(({ cells }) => [...new Set(cells.flatMap((cell) => cell.levels))]);
		this.#finest = levels.reduce<Levels[]>(
			(all, some) => all.flatMap((l) => some.map((s) => [...l, s])),
			[[]]
		);
		this.#read();
		if (modelsShareRows) this.#shareRows();
		const unknowns = cube.models.length * this.#finest.length * 4;
		this.#low = new Float64Array(unknowns);
		this.#high = new Float64Array(unknowns).fill(1e12);
		this.#eliminate(unknowns);
		this.#bound();
	}

	#unknown(model: number, finest: number, cell: number): number {
		return (model * this.#finest.length + finest) * 4 + cell;
	}

	#terms(
		model: number,
		attributes: readonly string[],
		levels: Levels,
		cells: readonly number[]
	): Map<number, number> {
		const places = attributes.map((attribute) => this.#attributes.indexOf(attribute));
		return new Map(
			this.#finest.flatMap((finest, at) =>
				places.every((place, i) => finest[place] === levels[i])
					? cells.map((cell) => [this.#unknown(model, at, cell), 1] as const)
					: []
			)
		);
	}

	/** Every published number, and a 0 for every group of a published set that is not listed. */
	#read(): void {
		for (const { attributes, cells } of this.#cube.groupSets) {
			const say = (cell: SuppressedCell, value: number | null, of: readonly number[]): void => {
				if (value === null) return;
				const terms = this.#terms(this.#cube.models.indexOf(cell.model), attributes, cell.levels, of);
				this.#facts.push({ terms, value });
			};
			for (const cell of cells) {
				say(cell, cell.n, [0, 1, 2, 3]);
				say(cell, cell.selected, [0, 1]);
				[cell.tp, cell.fp, cell.fn, cell.tn].forEach((value, at) => say(cell, value, [at]));
			}
			const listed = new Set(cells.map((cell) => JSON.stringify([cell.model, cell.levels])));
			const places = attributes.map((attribute) => this.#attributes.indexOf(attribute));
			this.#cube.models.forEach((model, m) => {
				for (const finest of this.#finest) {
					const levels = places.map((place) => finest[place] ?? null);
					if (listed.has(JSON.stringify([model, levels]))) continue;
					this.#facts.push({ terms: this.#terms(m, attributes, levels, [0, 1, 2, 3]), value: 0 });
				}
			});
		}
	}

	#shareRows(): void {
		this.#finest.forEach((_, at) => {
			for (const label of [
				[0, 2],
				[1, 3]
			]) {
				const first = label.map((cell) => [this.#unknown(0, at, cell), 1] as const);
				for (let m = 1; m < this.#cube.models.length; m += 1)
					this.#facts.push({
						terms: new Map([...first, ...label.map((cell) => [this.#unknown(m, at, cell), -1] as const)]),
						value: 0
					});
			}
		});
	}

	/** Reduced by every earlier row; what is left, or nothing. */
	#reduce(row: Float64Array): number {
		let pivot = -1;
		for (let at = 0; at < row.length; at += 1) {
			const coefficient = row[at] ?? 0;
			if (coefficient === 0) continue;
			const by = this.#echelon.get(at);
			if (by === undefined) {
				if (pivot < 0) pivot = at;
				continue;
			}
			for (let i = at; i < row.length; i += 1)
				row[i] = residue((row[i] ?? 0) - ((coefficient * (by[i] ?? 0)) % prime));
		}
		return pivot;
	}

	#eliminate(unknowns: number): void {
		for (const { terms } of this.#facts) {
			const row = new Float64Array(unknowns);
			for (const [at, coefficient] of terms) row[at] = residue(coefficient);
			const pivot = this.#reduce(row);
			if (pivot < 0) continue;
			const scale = power(row[pivot] ?? 1, prime - 2);
			this.#echelon.set(
				pivot,
				row.map((c) => (c * scale) % prime)
			);
		}
	}

	#bound(): void {
		for (let pass = 0, moved = true; moved && pass < 500; pass += 1) {
			moved = false;
			for (const { terms, value } of this.#facts) {
				let least = 0;
				let most = 0;
				for (const [at, c] of terms) {
					least += c > 0 ? (this.#low[at] ?? 0) : -(this.#high[at] ?? 0);
					most += c > 0 ? (this.#high[at] ?? 0) : -(this.#low[at] ?? 0);
				}
				for (const [at, c] of terms) {
					const low = this.#low[at] ?? 0;
					const high = this.#high[at] ?? 0;
					const up = c > 0 ? value - (least - low) : most - low - value;
					const down = c > 0 ? value - (most - high) : least + high - value;
					if (up < high) this.#high[at] = up;
					if (down > low) this.#low[at] = down;
					moved ||= up < high || down > low;
				}
			}
		}
	}

	/** Whether this reader knows a count of a group: by linear algebra, or because its bounds meet. */
	knows(model: string, attributes: readonly string[], levels: Levels, cells: readonly number[]): boolean {
		const terms = this.#terms(this.#cube.models.indexOf(model), attributes, levels, cells);
		let least = 0;
		let most = 0;
		const row = new Float64Array(this.#low.length);
		for (const [at, c] of terms) {
			row[at] = c;
			least += this.#low[at] ?? 0;
			most += this.#high[at] ?? 0;
		}
		return least === most || this.#reduce(row) < 0;
	}
}

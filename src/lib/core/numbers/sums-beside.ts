import { sumNames, type SumName } from './sum-powers.ts';

/** A sum of something else than weights. */
export type TermName = Exclude<SumName, 'weight' | 'weightSquare'>;
export const termNames = sumNames.filter(
	(name): name is TermName => name !== 'weight' && name !== 'weightSquare'
);

/** From these one sees whether all labels are alike (`have-one-label.ts`). */
export const onceNames = ['prediction', 'label', 'predictionSquare', 'labelSquare'] as const;
export type OnceName = (typeof onceNames)[number];

/** What is added up of weighted rows beside the sums by weight, in the same units. */
export interface SumsBeside {
	/** Σw²x of each x of which there is a Σwx: for the variance of what is a function of these. */
	readonly squares: Readonly<Record<TermName, bigint>>;
	/** Σx, every row counting once. */
	readonly once: Readonly<Record<OnceName, bigint>>;
}

type Sums = Readonly<Record<SumName, bigint>>;

const named = <Name extends string>(
	names: readonly Name[],
	of: (name: Name) => bigint
): Readonly<Record<Name, bigint>> =>
	Object.fromEntries(names.map((name) => [name, of(name)])) as Readonly<Record<Name, bigint>>;

/** Each sum by itself. */
export const eachBeside = (
	{ squares, once }: SumsBeside,
	by: (name: TermName, sum: bigint) => bigint
): SumsBeside => ({
	squares: named(termNames, (name) => by(name, squares[name])),
	once: named(onceNames, (name) => by(name, once[name]))
});

/** Each sum of two with the other's. */
export const combineBesides = (
	a: SumsBeside,
	b: SumsBeside,
	by: (a: bigint, b: bigint) => bigint
): SumsBeside => ({
	squares: named(termNames, (name) => by(a.squares[name], b.squares[name])),
	once: named(onceNames, (name) => by(a.once[name], b.once[name]))
});

/** From whole sets of sums; where every row weighs 1, all three are the same. */
export const besideOfSums = (squares: Sums, once: Sums = squares): SumsBeside => ({
	squares: named(termNames, (name) => squares[name]),
	once: named(onceNames, (name) => once[name])
});

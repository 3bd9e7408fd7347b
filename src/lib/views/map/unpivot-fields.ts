import type { Scalar, Unpivot } from '#lib/spec/resolved-audit.ts';

/** Fixed columns as a person writes them: "rater = clinician, round = 1". */
export const setText = (set: Readonly<Record<string, Scalar>>): string =>
	Object.entries(set)
		.map(([name, value]) => `${name} = ${String(value)}`)
		.join(', ');

/** The fixed columns of such a text; a part without "=" names a column that is empty on every row. */
export const setOf = (text: string): Readonly<Record<string, string>> =>
	Object.fromEntries(
		text
			.split(',')
			.map((part) => part.split('='))
			.map(([name = '', ...value]) => [name.trim(), value.join('=').trim()] as const)
			.filter(([name]) => name !== '')
	);

/** The patterns with one of them changed, by its place. */
export const withPattern = (
	patterns: readonly Unpivot[],
	place: number,
	part: Partial<Unpivot>
): readonly Unpivot[] => patterns.map((pattern, i) => (i === place ? { ...pattern, ...part } : pattern));

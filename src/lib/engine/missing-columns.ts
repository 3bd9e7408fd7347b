import { didYouMean } from '#lib/spec/did-you-mean.ts';
import { problem } from '#lib/spec/messages.ts';
import type { Problem } from '#lib/spec/problem.ts';

const mostListed = 30;

/** A problem for each wanted column that a log does not have, with the nearest that it has. */
export function missingColumns(
	wanted: readonly string[],
	available: readonly string[],
	file: string
): readonly Problem[] {
	const listed = available.slice(0, mostListed).map((name) => JSON.stringify(name.slice(0, 60)));
	const known = available.length > mostListed ? `${listed.join(', ')}, …` : listed.join(', ');
	return wanted
		.filter((column) => !available.includes(column))
		.map((column) =>
			problem('log-column-missing', {
				file,
				column,
				found: column,
				values: { hint: didYouMean(column, available), known }
			})
		);
}

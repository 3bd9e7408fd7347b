import { problem } from '#lib/spec/messages.ts';
import type { Problem } from '#lib/spec/problem.ts';
import type { CsvTroubleFacts } from './csv-trouble.ts';

/** What is wrong with a CSV file, in words; `names` are its columns where they are known already. */
export function csvTroubleProblem(
	file: string,
	names: readonly string[],
	{ code, line, field, values }: CsvTroubleFacts
): Problem {
	const column = field === null ? null : (names[field - 1] ?? `field ${field}`);
	return problem(code, { file, line, column, values });
}

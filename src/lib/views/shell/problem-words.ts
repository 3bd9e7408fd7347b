import type { Problem } from '#lib/spec/problem.ts';

/** Where a problem is, as one line: "column-missing · log.csv, line 3 · column y_true · /outcome/label". */
export function placeOf(problem: Problem): string {
	const line = problem.line === null ? '' : `, line ${String(problem.line)}`;
	return [
		problem.code,
		problem.file === null ? null : `${problem.file}${line}`,
		problem.column === null ? null : `column ${problem.column}`,
		problem.at
	]
		.filter((part) => part !== null && part !== '')
		.join(' · ');
}

/** All problems as text to hand to whoever can mend them. */
export const problemsAsText = (problems: readonly Problem[]): string =>
	problems.map((each) => `${each.message}\n${each.mend}\n(${placeOf(each)})\n`).join('\n');

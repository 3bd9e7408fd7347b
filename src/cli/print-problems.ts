import { pointerInWords } from '#lib/spec/pointer.ts';
import type { Problem } from '#lib/spec/problem.ts';
import { visibleText } from '#lib/report/readable-text.ts';

/** Problems for people: code and place, what is wrong, how to mend it. Text of a log cannot steer the terminal. */
export const problemsText = (problems: readonly Problem[]): string =>
	problems
		.map((problem) => `${[placeOf(problem), problem.message, problem.mend].map(line).join('')}\n`)
		.join('');

const line = (text: string, index: number): string => `${index === 0 ? '' : '  '}${visibleText(text)}\n`;

function placeOf({ code, file, line, column, at }: Problem): string {
	const place = [
		file,
		line === null ? null : `line ${line}`,
		column === null ? null : `column ${column}`,
		at === null || at === '' ? null : pointerInWords(at)
	].filter((part) => part !== null);
	return place.length === 0 ? `[${code}]` : `[${code}] ${place.join(', ')}`;
}

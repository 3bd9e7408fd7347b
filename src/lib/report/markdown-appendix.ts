import { wholeNumber } from './figures.ts';

/** A table of more rows than this stands in the appendix, and its first few where it is spoken of. */
const mostInPlace = 20;
const inSight = 12;

/** The lines of a table that are no row: its head, and what is under it. */
const headLines = 2;

export const appendixHeading = 'Appendix: whole tables';

/**
 * The parts of a document, each a heading, a text or a table, with its long tables at its end: where one stood are its first
 * rows, and where the others are. The same parts where no table is long.
 * @param kept headings whose tables stay whole, since what is in them must not be overlooked
 */
export function withAppendix(parts: readonly string[], kept: readonly string[]): readonly string[] {
	const appendix: string[] = [];
	let heading = '';
	const body = parts.map((part) => {
		const named = /^##+ (?<title>.*)\n/u.exec(part)?.groups?.['title'];
		if (named !== undefined) heading = named;
		const lines = part.startsWith('| ') ? part.trimEnd().split('\n') : [];
		const rows = lines.length - headLines;
		if (rows <= mostInPlace || kept.includes(heading)) return part;
		appendix.push(`### ${heading}\n`, part);
		const first = lines.slice(0, headLines + inSight).join('\n');
		return `${first}\n\n_The first ${String(inSight)} of ${wholeNumber(rows)} rows; all are in the appendix, under “${heading}”._\n`;
	});
	return appendix.length === 0 ? parts : [...body, `## ${appendixHeading}\n`, ...appendix];
}

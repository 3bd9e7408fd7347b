import type { DefinitionCard } from '#lib/report/definition-card.ts';
import { answerText, printedText } from '#lib/report/printed-text.ts';
import type { WorkedExample } from '#lib/report/worked-examples.ts';

const width = 14;
const line = (name: string, text: string): string => `  ${name.padEnd(width)}${text}\n`;

/** Columns as wide as their widest cell, the last one as it is. */
function table(rows: readonly (readonly string[])[], indent = ''): string {
	const widths = (rows[0] ?? []).map((_, at) => Math.max(...rows.map((row) => row[at]?.length ?? 0)));
	return rows
		.map((row) => `${indent}${row.map((cell, at) => cell.padEnd(widths[at] ?? 0)).join('  ')}`.trimEnd())
		.map((text) => `${text}\n`)
		.join('');
}

/** Every definition a line: id, title, plain words, what a log needs for it. */
export const cardTable = (cards: readonly DefinitionCard[]): string =>
	`${table([
		['id', 'title', 'in plain words', 'needs'],
		...cards.map(({ id, title, plain, needs }) => [id, title, plain, needs])
	])}\nplumbline metrics NAME prints the whole definition of one.\n`;

/** The whole definition of one. */
export const cardText = (card: DefinitionCard): string =>
	[
		`${card.title} (${card.id})\n`,
		line('plain words', card.plain),
		line('formula', card.formula),
		line('denominator', card.denominator),
		...card.better.map((words, at) => line(at === 0 ? 'better' : '', words)),
		line('zero rule', card.zeroRule),
		line('source', card.source),
		line('needs', card.needs),
		...card.peers.map(({ peer, name, beside }) => line(peer, `${name}; ${beside}`)),
		...(card.peers.length === 0 ? [line('peers', 'none has it')] : []),
		...card.examples.map(exampleText)
	].join('');

const exampleText = ({ title, groups, given, of, ours, prints }: WorkedExample): string =>
	[
		`\n  ${title}${of === null ? '' : `, of the ${of}`}\n`,
		table(
			given === null
				? [
						['', 'TP', 'FP', 'FN', 'TN'],
						...groups.map(({ name, counts: { tp, fp, fn, tn } }) => [name, ...[tp, fp, fn, tn].map(String)])
					]
				: [given.heads, ...given.rows],
			'    '
		),
		'\n',
		table(
			[
				['Plumbline', '', answerText(ours)],
				...prints.map(({ peer, name, printed }) => [peer, name, printedText(printed)])
			],
			'    '
		)
	].join('');

import { agreementParts, textParts } from './descriptions/short-parts.ts';
import { changeColumns, changeSentence, changeVerdict, orderChanges } from './descriptions/change-words.ts';
import {
	comparedFlips,
	flipColumns,
	panelColumns,
	panelFlips,
	panelWords,
	perturbationColumns,
	scoreShiftColumns,
	troubleColumns
} from './descriptions/description-tables.ts';
import { outsideByGroup, outsideTransitions, shownChangesByGroup } from './descriptions/outside-parts.ts';
import { isOfAll } from './descriptions/patient-group.ts';
import { withAnswers, type ShownColumn } from './descriptions/shown-column.ts';
import { short, table } from './markdown-table.ts';
import { markdownText } from './markdown-text.ts';
import type { Result } from './result.ts';

const lines = <Row>(every: readonly ShownColumn<Row>[], rows: readonly Row[]): string => {
	const columns = withAnswers(every, rows);
	return table(
		columns.map(({ title }) => title),
		rows.map((row) => columns.map((column) => column.text(row)))
	);
};

const part = <Row>(
	heading: string,
	columns: readonly ShownColumn<Row>[],
	rows: readonly Row[]
): readonly string[] => (rows.length === 0 ? [] : [`${heading}\n`, lines(columns, rows)]);

/** Descriptions compared, adaptations, tests of behaviour and trouble with pairs, under headings of their own. */
export function markdownDescriptions(result: Result): readonly string[] {
	const { audit, descriptions } = result;
	const groups = outsideByGroup(result);
	const changed = shownChangesByGroup(result);
	const told = orderChanges(result).filter((row) => changeVerdict(audit, row) !== 'unclear');
	return [
		...part('## Descriptions compared', flipColumns(result), comparedFlips(result)),
		...part(
			`### All descriptions together\n\n${panelWords(result).sentence}`,
			panelColumns(result),
			panelFlips(result)
		),
		...part(`### ${groups.caption}`, flipColumns(result, true), groups.rows),
		...outsideTransitions(result).flatMap(({ caption, columns, rows }) =>
			part(`### Which answer became which: ${short(caption)}`, columns, rows)
		),
		...part('### How the score moved', scoreShiftColumns(result), descriptions.shifts.filter(isOfAll)),
		...part('## Adaptations side by side', changeColumns(result), orderChanges(result)),
		...(told.length === 0
			? []
			: [told.map((row) => `- ${markdownText(changeSentence(audit, row))}\n`).join('')]),
		...part(`### ${changed.caption}`, changeColumns(result, true), changed.rows),
		...part('## Tests of behaviour', perturbationColumns(result), descriptions.perturbations.filter(isOfAll)),
		...[...textParts(result), ...agreementParts(result)].flatMap(({ heading, sentence, columns, rows }) => [
			`## ${heading}\n`,
			`${markdownText(sentence)}\n`,
			...(rows.length === 0 ? [] : [lines(columns, rows)])
		]),
		...part('## Pairs that cannot be compared as they stand', troubleColumns(result), descriptions.pairs)
	];
}

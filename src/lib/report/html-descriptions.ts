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
import { sentenceOfCases } from './descriptions/of-descriptions.ts';
import { statementsSentence, toldAndFolded } from './descriptions/statement-counts.ts';
import { withAnswers, type ShownColumn } from './descriptions/shown-column.ts';
import { shapeMark } from './html-panel.ts';
import { markup, nothing, type Markup } from './markup.ts';
import type { ResolvedAudit } from '#lib/spec/resolved-audit.ts';
import type { Result, VerdictRow } from './result.ts';
import { verdictWord } from './verdict-order.ts';

const lowerFirst = (text: string): string => `${text.slice(0, 1).toLowerCase()}${text.slice(1)}`;

function table<Row>(caption: string, every: readonly ShownColumn<Row>[], rows: readonly Row[]): Markup {
	if (rows.length === 0) return nothing;
	const columns = withAnswers(every, rows);
	return markup`<div class="scroll" role="group" aria-label="${caption}" tabindex="0"><table><caption>${caption}</caption><thead><tr>${columns.map(({ title }) => markup`<th scope="col">${title}</th>`)}</tr></thead><tbody>${rows.map(
		(row) =>
			markup`<tr>${columns.map((column) => markup`<td class="${column.kind === 'number' ? 'n' : 'text'}">${column.text(row)}</td>`)}</tr>
`
	)}</tbody></table></div>
`;
}

const verdictList = (audit: ResolvedAudit, rows: readonly VerdictRow[]): Markup =>
	markup`<ul class="verdicts">${rows.map(
		(row) =>
			markup`<li><span class="mark ${row.verdict}">${shapeMark(row.verdict)}${verdictWord(row.verdict)}</span><p>${sentenceOfCases(audit, row).replaceAll(' %', '\u00A0%')}</p></li>
`
	)}</ul>`;

/** What the margin says of descriptions, the comparisons, the adaptations, the tests, and what is wrong with the pairs. */
export function htmlDescriptions(result: Result): Markup {
	const { audit, descriptions } = result;
	if (descriptions.flips.length === 0 && descriptions.pairs.length === 0) return nothing;
	const { told: verdicts, folded, foldedWords } = toldAndFolded(result);
	const groups = outsideByGroup(result);
	const changed = shownChangesByGroup(result);
	const transitions = outsideTransitions(result);
	const told = orderChanges(result).filter((row) => changeVerdict(audit, row) !== 'unclear');
	return markup`${
		verdicts.length === 0
			? nothing
			: markup`<section><h2>What the margin says of descriptions</h2><p>${statementsSentence(result)}</p>
${verdictList(audit, verdicts)}${folded.length === 0 ? nothing : markup`<details><summary>${foldedWords}</summary>${verdictList(audit, folded)}</details>`}</section>
`
	}<section><h2>Descriptions compared</h2>
${table('Two descriptions of the same cases; the net shift with an interval for all comparisons at once', flipColumns(result), comparedFlips(result))}
${panelFlips(result).length === 0 ? nothing : markup`<p class="quiet">${panelWords(result).sentence}</p>`}
${table(`All descriptions together: ${lowerFirst(panelWords(result).heading)}`, panelColumns(result), panelFlips(result))}
${table(groups.caption, flipColumns(result, true), groups.rows)}
${table('How the score moved', scoreShiftColumns(result), descriptions.shifts.filter(isOfAll))}</section>
${
	transitions.length === 0
		? nothing
		: markup`<section><h2>Which answer became which</h2><p class="quiet">Comparisons outside the margin; rows are the answer before, columns the answer to the same case after.</p>${transitions.map(({ caption, columns, rows }) => table(caption, columns, rows))}</section>
`
}${
		descriptions.changes.length === 0
			? nothing
			: markup`<section><h2>Adaptations side by side</h2>${told.length === 0 ? markup`<p>No adaptation is shown to have changed a shift.</p>` : markup`<ul>${told.map((row) => markup`<li>${changeSentence(audit, row)}</li>`)}</ul>`}
${table('The shift before and after, on the same cases', changeColumns(result), orderChanges(result))}
${table(changed.caption, changeColumns(result, true), changed.rows)}</section>
`
	}${
		descriptions.perturbations.length === 0
			? nothing
			: markup`<section><h2>Tests of behaviour</h2>${table('Cases that fail what must hold', perturbationColumns(result), descriptions.perturbations.filter(isOfAll))}</section>
`
	}${[...textParts(result), ...agreementParts(result)].map(
		({ heading, sentence, caption, columns, rows }) =>
			markup`<section><h2>${heading}</h2><p>${sentence}</p>
${table(caption, columns, rows)}</section>
`
	)}${
		descriptions.pairs.length === 0
			? nothing
			: markup`<section><h2>Pairs that cannot be compared as they stand</h2>${table('By stratum and description', troubleColumns(result), descriptions.pairs)}</section>
`
	}`;
}

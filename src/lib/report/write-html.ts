import { sha256 } from '@noble/hashes/sha2.js';
import { utf8ToBytes } from '@noble/hashes/utils.js';
import { metrics } from '#lib/core/metrics/registry.ts';
import { base64 } from './base64.ts';
import { classOf } from './class-measures.ts';
import { blankSmall } from './blank-small.ts';
import { wholeNumber } from './figures.ts';
import { headlines } from './headline.ts';
import { htmlCurves } from './html-curves.ts';
import { htmlDescriptions } from './html-descriptions.ts';
import { htmlPanel, shapeMark } from './html-panel.ts';
import { htmlStyle } from './html-style.ts';
import {
	classesTable,
	disparitiesTable,
	matchedTable,
	matrixTable,
	proxiesTable,
	measuresTable,
	pooledTable,
	needsTable,
	ratersTable,
	slicesTable
} from './html-tables.ts';
import { descriptionsAlone, isOfDescriptions } from './descriptions/of-descriptions.ts';
import { instantText } from './instant-text.ts';
import { leavingProvenance, leftOutText, sourceRowsText } from './leaving-provenance.ts';
import { matchedLines } from './matching-cells.ts';
import { matchingHeading, matchingWords } from './matching-words.ts';
import { markup, nothing, type Markup } from './markup.ts';
import { isCombination } from './attribute-sets.ts';
import { definitions } from './metric-definitions.ts';
import { methodText, suppressionText } from './method-text.ts';
import { overviewMatrix } from './overview-matrix.ts';
import type { Pin } from './pins/pin.ts';
import { htmlPins } from './pins/write-pins.ts';
import { ratePanels } from './rate-panels.ts';
import { foldHeldBackRaters } from './fold-held-back-raters.ts';
import { ratersHeading, raterWords } from './rater-words.ts';
import { readableText } from './readable-text.ts';
import type { Measure, Provenance, Result, VerdictRow } from './result.ts';
import { scopeFacts } from './scope-facts.ts';
import { needDifferences, needsHeading, needsHeldBack, needWords } from './need-words.ts';
import { proxiesHeading, proxyWords } from './proxy-words.ts';
import { nothingListed, poolingWords, searchWords, slicesHeading } from './slice-words.ts';
import { orderVerdicts, verdictWord } from './verdict-order.ts';
import { slicesInOrder } from './slice-order.ts';
import { resultHash } from './write-json.ts';
import { unbroken } from './unbroken.ts';
import { unreadNotices } from './unread-words.ts';

/**
 * The report as one page that needs nothing else: no script, no request, its one style sheet named by hash in its own
 * policy. Small cells are blank, and every text of the log is text.
 */
export function writeHtml({
	result,
	provenance,
	pins = []
}: {
	readonly result: Result;
	readonly provenance: Provenance | null;
	readonly pins?: readonly Pin[];
}): string {
	const shown = blankSmall(result);
	const { audit } = shown;
	const leaving = provenance === null ? null : leavingProvenance(provenance, result);
	const models = shown.scope.models.map(({ model }) => model);
	const style: Markup = { html: htmlStyle };
	const policy = `default-src 'none'; style-src 'sha256-${base64(sha256(utf8ToBytes(htmlStyle)))}'; base-uri 'none'; form-action 'none'`;
	const title = readableText(audit.title);
	const page = markup`<!doctype html>
<html lang="en" dir="ltr">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${{ html: policy }}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${title} · Plumbline</title>
<style>${style}</style>
</head>
<body>
<header>
<dl class="facts">${scopeFacts(shown).map(({ name, value }) => markup`<div><dt>${name}</dt><dd>${value}</dd></div>`)}</dl>
<h1>${audit.question ?? title}</h1>
${headlines(shown).map((line) => markup`<p class="lead">${line}</p>`)}
<p class="quiet">${title}, audit ${readableText(audit.id)}${modelWords(shown)}${provenance === null ? '' : `; ${instantText(provenance.createdAt)}`}</p>
</header>
<main>
${notices([...unreadNotices(leaving?.unread), ...shown.notices])}
${htmlPins(shown, pins)}
${verdicts(shown)}
${htmlDescriptions(shown)}
${models.map((model) => comparisons(shown, model, models.length > 1))}
${models.map((model) => htmlCurves(shown, model, suffix(model, models.length > 1)))}
${combinationVerdicts(shown)}
${models.map((model) => slices(shown, model, models.length > 1))}
${matching(shown, models.length > 1)}
${raters(shown, models.length > 1)}
${needs(shown, models.length > 1)}
${proxies(shown, models.length > 1)}
${models.map((model) => tables(shown, model, models.length > 1))}
${closing(shown, leaving, resultHash(result))}
</main>
</body>
</html>
`;
	return page.html;
}

/** The model's name as it was given, or those that the log tells; nothing where there is neither. */
function modelWords({ audit: { model }, scope }: Result): string {
	const version = model.version === null ? '' : ` version ${readableText(model.version)}`;
	const told = scope.models.map((each) => readableText(each.model));
	if (told.length > 1)
		return `; models ${told.slice(0, 6).join(', ')}${told.length > 6 ? ` and ${told.length - 6} more` : ''}${version}`;
	const name = readableText(model.name);
	return name === 'model' && version === '' ? '' : `; model ${name}${version}`;
}

const notices = (rows: Result['notices']): Markup =>
	rows.length === 0
		? nothing
		: markup`<section><h2>Before you read on</h2><ul class="notices">${rows.map(({ severity, text }) => markup`<li class="${severity}"><strong>${severity}</strong> ${text}</li>`)}</ul></section>`;

function verdicts(result: Result): Markup {
	const { audit, verdicts: rows } = result;
	if (audit.policy === null) return nothing;
	return markup`<section><h2>What the policy says</h2>
<p class="quiet">${audit.policy.wording} ${audit.policy.citation}</p>
${verdictList(
	result,
	rows.filter((row) => !isOfDescriptions(row) && !isCombination(audit, row.attribute))
)}</section>`;
}

/** Combinations come after the single attributes; those that cannot be shown are named in one line a reason. */
function combinationVerdicts(result: Result): Markup {
	const rows = result.verdicts.filter(
		(row) => !isOfDescriptions(row) && isCombination(result.audit, row.attribute)
	);
	if (rows.length === 0) return nothing;
	const blank = rows.filter((row) => row.verdict === 'not_assessable' && row.reason === 'suppressed');
	const names = new Set(blank.map((row) => `${readableText(row.attribute)}: ${readableText(row.group)}`));
	return markup`<section><h2>What the policy says of combinations</h2>
${verdictList(
	result,
	rows.filter((row) => !blank.includes(row))
)}${
		names.size === 0
			? nothing
			: markup`<p><span class="mark not_assessable">${shapeMark('not_assessable')}${verdictWord('not_assessable')}</span> Held back, because they are of too few people or would tell of so few: ${[...names].join('; ')}.</p>`
	}</section>`;
}

function verdictList({ scope }: Result, rows: readonly VerdictRow[]): Markup {
	const several = scope.models.length > 1;
	return markup`<ul class="verdicts">${orderVerdicts(rows).map(
		(row) =>
			markup`<li><span class="mark ${row.verdict}">${shapeMark(row.verdict)}${verdictWord(row.verdict)}</span><p>${several ? `${readableText(row.model)}: ` : ''}${unbroken(row.sentence)}</p></li>
`
	)}</ul>`;
}

const suffix = (model: string, several: boolean): string => (several ? `: ${readableText(model)}` : '');

function comparisons(result: Result, model: string, several: boolean): Markup {
	const name = suffix(model, several);
	return markup`<section><h2>Every comparison${name}</h2>${matrixTable(overviewMatrix(result, model))}</section>
${result.audit.groups.map(
	(group) =>
		markup`<section><h2>${readableText(group.title)}, group by group${name}</h2><p class="quiet">Rates with their intervals; the dashed line is the reference group, the band the policy’s limit around it.</p><div class="panels">${ratePanels(result, model, group.column).map(({ metric, chart }) => htmlPanel(chart, metrics[metric].title))}</div></section>
`
)}`;
}

function slices(result: Result, model: string, several: boolean): Markup {
	const rows = slicesInOrder(result, model);
	return markup`<section><h2>${slicesHeading}${suffix(model, several)}</h2><p class="quiet">${searchWords(result.audit)}</p>
${rows.length === 0 ? markup`<p>${nothingListed(result.audit)}</p>` : slicesTable('Against everybody, who is worse off first; in points', result.audit, rows)}</section>`;
}

function matching(result: Result, several: boolean): Markup {
	const lines = matchedLines(result);
	return lines.length === 0
		? nothing
		: markup`<section><h2>${matchingHeading}</h2><p class="quiet">${matchingWords(result.audit)}</p>
${result.scope.models.map(({ model }) =>
	matchedTable(
		several ? readableText(model) : 'Matched differences, and the rows that they keep',
		lines.filter(({ row }) => row.model === model)
	)
)}</section>`;
}

function raters(result: Result, several: boolean): Markup {
	const models = result.scope.models.map(({ model }) => model);
	return result.raters.length === 0
		? nothing
		: markup`<section><h2>${ratersHeading}</h2><p class="quiet">${raterWords(result.audit)}</p>
${models.map((model) => {
	const { rows, heldBack } = foldHeldBackRaters(result.raters.filter((row) => row.model === model));
	const caption = several ? readableText(model) : 'Every two raters, and all of them together';
	return markup`${ratersTable(caption, rows)}${heldBack === null ? nothing : markup`<p>${several ? `${caption}: ` : ''}${heldBack}</p>`}`;
})}</section>`;
}

function needs({ audit, needs: rows, scope }: Result, several: boolean): Markup {
	if (audit.needs === undefined) return nothing;
	const told = rows.every(({ small }) => small)
		? markup`<p>${needsHeldBack}</p>`
		: markup`${scope.models.map(({ model }) =>
				needsTable(
					several ? readableText(model) : 'Every group against its reference at the same score',
					audit,
					needDifferences(rows, model)
				)
			)}`;
	return markup`<section><h2>${needsHeading}</h2><p class="quiet">${needWords}</p>
${told}</section>`;
}

function proxies(result: Result, several: boolean): Markup {
	const models = result.scope.models.map(({ model }) => model);
	return result.proxies.length === 0
		? nothing
		: markup`<section><h2>${proxiesHeading}</h2><p class="quiet">${proxyWords}</p>
${models.map((model) =>
	proxiesTable(
		several ? readableText(model) : 'Every column beside every attribute',
		result.proxies.filter((row) => row.model === model)
	)
)}</section>`;
}

function tables(result: Result, model: string, several: boolean): Markup {
	const combined = ({ attribute }: { readonly attribute: string }): boolean =>
		isCombination(result.audit, attribute);
	const single = (row: { readonly attribute: string }): boolean => !combined(row);
	const [measures, classes] = ofClasses(result.measures.filter((row) => row.model === model));
	const disparities = result.disparities.filter((row) => row.model === model);
	return markup`<section><h2>Tables${suffix(model, several)}</h2>
${measuresTable('The whole population and single attributes', measures.filter(single))}
${disparitiesTable('Comparisons within single attributes', disparities.filter(single))}
${classesTable('Each class against the rest', classes)}
${measuresTable('Combinations of attributes', measures.filter(combined))}
${disparitiesTable('Comparisons within combinations', disparities.filter(combined))}
${pooledTable(
	`Combinations of attributes, pooled. ${poolingWords}`,
	result.pooled.filter((row) => row.model === model)
)}
</section>`;
}

/** The measures of the whole outcome, and those of single classes. */
const ofClasses = (rows: readonly Measure[]): readonly [readonly Measure[], readonly Measure[]] => [
	rows.filter((row) => classOf(row) === null),
	rows.filter((row) => classOf(row) !== null)
];

const closing = ({ audit }: Result, provenance: Provenance | null, hash: string): Markup =>
	markup`${descriptionsAlone(audit) ? nothing : metricCards(audit)}
<section><h2>Method</h2>${methodText(audit).map((text) => markup`<p>${text}</p>`)}</section>
<section><h2>Small groups</h2><p>${suppressionText(audit)}</p></section>
<section><h2>Provenance</h2>
<p>SHA-256 of the result: <code>${hash}</code>. The same counts, audit and policy give the same.</p>
${provenance === null ? nothing : provenanceOf(provenance)}</section>`;

const metricCards = (audit: Result['audit']): Markup =>
	markup`<section><h2>What the metrics mean</h2><dl class="cards">${definitions(audit).map((of) => markup`<dt>${of.title}: ${of.plain}</dt><dd>${of.formula}; denominator: ${of.denominator}; ${of.better}. ${of.zeroRule} <span class="quiet">Source: ${of.source}.</span></dd>`)}</dl></section>`;

const provenanceOf = ({ createdAt, engine, host, plumbline, sources }: Provenance): Markup =>
	markup`${sources.map(({ bytes, hash, leftOut, name, rows }) => markup`<p>Source: ${readableText(name)}, ${sourceRowsText(rows, wholeNumber)}${leftOutText(leftOut, wholeNumber)}, ${wholeNumber(bytes)} bytes, SHA-256 <code>${hash}</code></p>`)}<p>Counted by ${engine.name} ${engine.version}; Plumbline ${plumbline}, ${host}, ${instantText(createdAt)}.</p>`;

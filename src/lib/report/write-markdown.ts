import { metrics } from '#lib/core/metrics/registry.ts';
import { blankSmall } from './blank-small.ts';
import { wholeNumber } from './figures.ts';
import { headlines } from './headline.ts';
import { instantText } from './instant-text.ts';
import { leavingProvenance, leftOutText, sourceRowsText } from './leaving-provenance.ts';
import { descriptionsAlone, isOfDescriptions, sentenceOfCases } from './descriptions/of-descriptions.ts';
import { statementsSentence, toldAndFolded } from './descriptions/statement-counts.ts';
import { markdownDescriptions } from './markdown-descriptions.ts';
import { markdownMatching } from './markdown-matching.ts';
import { markdownNeeds } from './markdown-needs.ts';
import { markdownRaters } from './markdown-raters.ts';
import { markdownProxies } from './markdown-proxies.ts';
import { markdownPooled, markdownSlices } from './markdown-slices.ts';
import { markdownMeasures } from './markdown-measures.ts';
import { withAppendix } from './markdown-appendix.ts';
import { short, table } from './markdown-table.ts';
import { markdownText } from './markdown-text.ts';
import { definitions } from './metric-definitions.ts';
import { methodText, suppressionText } from './method-text.ts';
import { overviewMatrix } from './overview-matrix.ts';
import type { Pin } from './pins/pin.ts';
import { markdownPins } from './pins/write-pins.ts';
import { readableText } from './readable-text.ts';
import { reasonWords } from './reason-words.ts';
import { comparisonWords, disparityFigure, pFigure, rangeText } from './report-words.ts';
import type { Disparity, Provenance, Result } from './result.ts';
import { scopeFacts } from './scope-facts.ts';
import { searchWords, slicesHeading } from './slice-words.ts';
import { orderVerdicts, verdictWord } from './verdict-order.ts';
import { resultHash } from './write-json.ts';
import { unreadNotices } from './unread-words.ts';

const bullets = (lines: readonly string[]): string =>
	lines.map((line) => `- ${markdownText(line)}\n`).join('');

/** The report as Markdown: verdicts, matrix, tables, method and provenance. Nothing of a log becomes markup, a link or a table cell of its own. */
export function writeMarkdown({
	result,
	provenance,
	pins = []
}: {
	readonly result: Result;
	readonly provenance: Provenance | null;
	readonly pins?: readonly Pin[];
}): string {
	const exported = blankSmall(result);
	const { audit } = exported;
	const models = exported.scope.models.map(({ model }) => model);
	const described = toldAndFolded(exported);
	const leaving = provenance === null ? null : leavingProvenance(provenance, result);
	const notices = [...unreadNotices(leaving?.unread), ...exported.notices];
	const parts = [
		`# ${short(audit.title)}\n`,
		...(audit.question === null ? [] : [`**${markdownText(audit.question)}**\n`]),
		...headlines(exported).map((line) => `${markdownText(line)}\n`),
		'## Scope\n',
		bullets(scopeFacts(exported).map(({ name, value }) => `${name}: ${value}`)),
		...(notices.length === 0
			? []
			: ['## Before you read on\n', bullets(notices.map(({ severity, text }) => `${severity}: ${text}`))]),
		...markdownPins(exported, pins),
		'## Verdicts\n',
		table(
			['Verdict', 'Rule', ...(models.length > 1 ? ['Model'] : []), 'What was found'],
			[...orderVerdicts(exported.verdicts.filter((row) => !isOfDescriptions(row))), ...described.told].map(
				(row) => [
					verdictWord(row.verdict),
					readableText(row.rule),
					...(models.length > 1 ? [readableText(row.model)] : []),
					sentenceOfCases(audit, row)
				]
			)
		),
		...(described.told.length + described.folded.length === 0
			? []
			: [`${markdownText(statementsSentence(exported))}\n`]),
		...(described.folded.length === 0
			? []
			: [`${markdownText(described.foldedWords)}. Each is in verdicts.csv and in report.json.\n`]),
		...markdownDescriptions(exported),
		...(descriptionsAlone(audit) ? [] : ofGroups(exported)),
		'## Method\n',
		bullets([...methodText(audit), suppressionText(audit)]),
		'## Provenance\n',
		bullets([
			`Result SHA-256: ${resultHash(result)}`,
			...(audit.policy === null
				? []
				: [
						`Policy: ${audit.policy.title}, version ${audit.policy.version}. ${audit.policy.wording} Source: ${audit.policy.citation}`
					]),
			...provenanceLines(leaving)
		])
	];
	return withAppendix(parts, ['Verdicts']).join('\n');
}

/** The parts on groups of people: nothing of them where only descriptions are compared. */
function ofGroups(exported: Result): readonly string[] {
	const { audit } = exported;
	const models = exported.scope.models.map(({ model }) => model);
	return [
		...models.flatMap((model) => [
			`## Every attribute and metric${models.length > 1 ? `: ${short(model)}` : ''}\n`,
			matrix(exported, model)
		]),
		`## ${slicesHeading}\n`,
		`${markdownText(searchWords(audit))}\n`,
		...models.map((model) => markdownSlices(exported, model, models.length > 1)),
		...markdownMatching(exported),
		...markdownRaters(exported),
		...markdownNeeds(exported),
		...markdownProxies(exported),
		...markdownMeasures(exported),
		'## Comparisons\n',
		table(
			[
				'Model',
				'Attribute',
				'Group',
				'Against',
				'Metric',
				'Comparison',
				'Value',
				'Interval',
				'Simultaneous',
				'p',
				'p adjusted',
				'Family',
				'Why blank'
			],
			exported.disparities.map(disparityCells)
		),
		...markdownPooled(exported),
		'## Definitions\n',
		bullets(
			definitions(audit).map(
				(of) =>
					`${of.title} (${of.plain}): ${of.formula}; denominator: ${of.denominator}; ${of.better}. ${of.zeroRule} Source: ${of.source}.`
			)
		)
	];
}

const provenanceLines = (provenance: Provenance | null): readonly string[] =>
	provenance === null
		? []
		: [
				...provenance.sources.map(
					({ name, rows, leftOut, bytes, hash }) =>
						`Source: ${readableText(name)}, ${sourceRowsText(rows, wholeNumber)}${leftOutText(leftOut, wholeNumber)}, ${wholeNumber(bytes)} bytes, SHA-256 ${hash}`
				),
				`Counted by ${provenance.engine.name} ${provenance.engine.version}, Plumbline ${provenance.plumbline}, ${provenance.host}, ${instantText(provenance.createdAt)}`
			];

function matrix(result: Result, model: string): string {
	const { metrics: ids, rows } = overviewMatrix(result, model);
	return table(
		['Attribute', ...ids.map((id) => metrics[id].title)],
		rows.map((row) => [
			readableText(row.title),
			...row.cells.map(({ worst, aside, verdict, reason }) => {
				const beside =
					aside === null
						? ''
						: `; ${disparityFigure(aside, aside.value)} ${readableText(aside.group)}, not compared`;
				if (worst === null) return `${reason === null ? '' : reasonWords(reason)}${beside}`;
				const range = rangeText(
					disparityFigure(worst, worst.low_simultaneous),
					disparityFigure(worst, worst.high_simultaneous)
				);
				return `${disparityFigure(worst, worst.value)} ${readableText(worst.group)} (${range})${verdict === null ? '' : `, ${verdictWord(verdict)}`}${beside}`;
			})
		])
	);
}

const disparityCells = (row: Disparity): readonly string[] => [
	readableText(row.model),
	readableText(row.attribute),
	readableText(row.group),
	row.reference === null ? '' : readableText(row.reference),
	row.metric === null ? '' : metrics[row.metric].title,
	comparisonWords(row.comparison),
	disparityFigure(row, row.value),
	rangeText(disparityFigure(row, row.low), disparityFigure(row, row.high)),
	rangeText(disparityFigure(row, row.low_simultaneous), disparityFigure(row, row.high_simultaneous)),
	pFigure(row.p),
	pFigure(row.p_adjusted),
	row.family_size === null ? '' : String(row.family_size),
	row.reason === null ? '' : reasonWords(row.reason)
];

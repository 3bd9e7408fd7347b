import { wholeNumber } from './figures.ts';
import { table } from './markdown-table.ts';
import { markdownText } from './markdown-text.ts';
import type { ProxyRow } from './proxy-row.ts';
import { proxiesHeading, proxyWords } from './proxy-words.ts';
import { readableText } from './readable-text.ts';
import { reasonWords } from './reason-words.ts';
import { shareText } from './report-words.ts';
import type { Result } from './result.ts';

const heads = [
	'Model',
	'Column',
	'Attribute',
	'Rows',
	'Values',
	'Cramér’s V',
	'Guessed',
	'Commonest group',
	'Uncertainty removed',
	'Why blank'
];

/** Columns that could stand in for a group, under a heading of their own; nothing where none is screened. */
export const markdownProxies = ({ proxies }: Result): readonly string[] =>
	proxies.length === 0
		? []
		: [`## ${proxiesHeading}\n`, `${markdownText(proxyWords)}\n`, table(heads, proxies.map(cells))];

const cells = (row: ProxyRow): readonly string[] => [
	readableText(row.model),
	readableText(row.column),
	readableText(row.attribute),
	row.n === null ? '' : wholeNumber(row.n),
	row.levels === null ? '' : wholeNumber(row.levels),
	shareText(row.cramers_v),
	shareText(row.best_guess),
	shareText(row.majority),
	shareText(row.uncertainty_removed),
	row.reason === null ? '' : reasonWords(row.reason)
];

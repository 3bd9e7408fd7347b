import type { RateDots } from '#lib/charts/rate-dots.ts';
import type { ProxyRow } from '#lib/report/proxy-row.ts';
import { readableText } from '#lib/report/readable-text.ts';
import { drawnReason } from '#lib/report/reason-words.ts';
import type { ResolvedAudit } from '#lib/spec/resolved-audit.ts';
import { percent } from '../format/numbers.ts';

/** How a reader knows a column: by its title where it is a group of the audit. */
export const columnTitle = ({ groups }: Pick<ResolvedAudit, 'groups'>, column: string): string =>
	readableText(groups.find((group) => group.column === column)?.title ?? column);

/** Strongest association first, those without an answer last. */
export const strongestFirst = (rows: readonly ProxyRow[]): readonly ProxyRow[] =>
	rows.toSorted((a, b) => (b.cramers_v ?? -1) - (a.cramers_v ?? -1));

const guessWords = ({ best_guess, majority }: ProxyRow): string =>
	best_guess === null || majority === null ? '' : `${percent(best_guess, 0)} against ${percent(majority, 0)}`;

/** How well each column tells one attribute, on an axis from nothing to all. */
export const proxyChart = (
	audit: Pick<ResolvedAudit, 'groups'>,
	attribute: string,
	rows: readonly ProxyRow[]
): RateDots => ({
	title: `What tells ${columnTitle(audit, attribute)}`,
	counted: { one: 'column', many: 'columns' },
	quantity: { mode: 'rate', unit: 'number' },
	domain: [0, 1],
	leavingDomain: [0, 1],
	reference: null,
	band: null,
	rows: rows.map((row) => ({
		key: row.column,
		name: columnTitle(audit, row.column),
		detail: guessWords(row),
		value: row.cramers_v,
		...{ low: null, high: null, low66: null, high66: null },
		mark: 'described',
		small: row.small,
		reason: row.cramers_v === null && row.reason !== null ? drawnReason(row.reason) : null
	}))
});

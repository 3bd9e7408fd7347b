import type { CorpusCase, Tally } from './case.ts';
import type { LogRead } from './read-log.ts';

/** What is wrong with what came of a case; null where it is what must come. */
export function wrongWith({ must }: CorpusCase, came: LogRead): string | null {
	if (came.kind === 'refused') {
		const [first] = came.problems;
		const said = `refused: ${came.problems.map(({ code, line }) => `${code} at line ${String(line)}`).join(', ')}`;
		if (must.or !== null && first?.code === must.or) return null;
		if (must.kind === 'reads') return `${said} ${first?.message ?? ''}`;
		if (first?.code !== must.code) return `${said}, not ${must.code}: ${first?.message ?? ''}`;
		// That line ends differ, native DuckDB says without a place.
		if (first.code === 'log-line-ends-mixed' && first.line === null) return null;
		if (must.line !== null && first.line !== must.line) return `${said}, not at line ${String(must.line)}`;
		if (first.mend === '' || first.file === null) return `${said}, and names no file or no way to mend it`;
		// What a wording names and nobody filled in.
		return /[{}]|undefined|\bnull\b|NaN/.test(first.message.replace(/"[^"]*"/g, '')) && !/[{}]/.test(said)
			? `${said}, in words with a hole: ${first.message}`
			: null;
	}
	const counts = `read: ${String(came.rows)} rows`;
	if (must.kind === 'refuses') return `${counts}, where ${must.code} must come`;
	// Rows read and rows refused are the rows written: a log that is taken has none refused.
	if (came.rows !== must.rows || came.held !== must.rows)
		return `${counts}, ${String(came.held)} held, where ${String(must.rows)} were written`;
	if (came.leftOut !== (must.leftOut ?? 0))
		return `${counts}, ${String(came.leftOut)} left out, not ${String(must.leftOut ?? 0)}`;
	for (const code of must.warns) if (!came.warnings.includes(code)) return `${counts}, without ${code}`;
	for (const [i, { column, tally }] of must.columns.entries()) {
		const found = came.tallies[i] ?? [];
		if (inOrder(found) !== inOrder(tally))
			return `${counts}, ${column} is ${inOrder(found).slice(0, 300)}, not ${inOrder(tally).slice(0, 300)}`;
	}
	return null;
}

/** The same text for the same tally, in whatever order it came. */
const inOrder = (tally: Tally): string =>
	tally
		.map((pair) => JSON.stringify(pair))
		.sort()
		.join(' ');

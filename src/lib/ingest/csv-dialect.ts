import { csvSample } from './csv-sample.ts';

export interface CsvDialect {
	readonly delimiter: string;
	readonly quote: string;
	/** The first records, the header first. */
	readonly records: readonly (readonly string[])[];
}

const delimiters = [',', '\t', ';', '|'] as const;
const most = 200;

/** The delimiter under which the first records agree best on their number of fields, and the quote that stands around them. */
export function csvDialect(text: string, cut: boolean): CsvDialect {
	const quote = quoteOf(text);
	const candidates = delimiters.map((delimiter) => {
		const records = csvSample(text, { delimiter, quote, cut, most });
		return { delimiter, quote, records, score: agreement(records) };
	});
	const [first, ...others] = candidates;
	if (first === undefined) throw new Error('There is no delimiter to try');
	return others.reduce((best, next) => (next.score > best.score ? next : best), first);
}

/** 0 where the delimiter splits nothing; otherwise the share of records that agree with the header, then the number of fields. */
function agreement(records: readonly (readonly string[])[]): number {
	const fields = records[0]?.length ?? 0;
	if (fields < 2) return 0;
	const agreeing = records.filter((record) => record.length === fields).length;
	return agreeing / records.length + Math.min(fields, 1000) / 10_000;
}

/** Single quotes are the quote only where they enclose fields and double quotes enclose none: an apostrophe is text. */
function quoteOf(text: string): string {
	const enclosed = (quote: string): number =>
		text.match(new RegExp(`(?:^|[,;|\\t\\n\\r])${quote}[^${quote}\\n]*${quote}(?=[,;|\\t\\n\\r]|$)`, 'g'))
			?.length ?? 0;
	return enclosed('"') === 0 && enclosed("'") > 2 ? "'" : '"';
}

import { levels, reads, refuses } from '../case.ts';
import type { CorpusCase } from '../case.ts';
import { plainHeader, plainLog, plainReads } from '../plain-log.ts';

const text = plainLog(60);
const lf = text.length;

/** CSV that ends where it should not. A cut that leaves whole rows, or shortens a last value, no reader can see. */
export const cutShort: readonly CorpusCase[] = [
	refuses('cut inside the header', 'log.csv', text.slice(0, 8), 'log-header-only'),
	refuses('cut after the header', 'log.csv', text.slice(0, plainHeader.length), 'log-header-only'),
	refuses('cut after the first field of a row', 'log.csv', `${text}A`, 'log-row-ragged', { line: 62 }),
	refuses('cut after a delimiter', 'log.csv', `${text}A,1`, 'log-row-ragged', { line: 62 }),
	reads('cut after the last delimiter: the last value is missing', 'log.csv', `${text}A,1,`, {
		rows: 61,
		columns: [levels('prediction', ['0', 30], ['1', 30], [null, 1])]
	}),
	refuses('cut inside a quote', 'log.csv', `${text}"A`, 'log-quote-open', { line: 62 }),
	refuses('cut inside a quote after a delimiter in it', 'log.csv', `${text}"A,1,0`, 'log-quote-open', {
		line: 62
	}),
	refuses('cut inside a quote after a line end in it', 'log.csv', `${text}A,"1\n`, 'log-quote-open', {
		line: 62
	}),
	refuses(
		'cut between two quotes of a doubled one',
		'log.csv',
		`${text}A,1,"a"`.replace(/"$/, '""'),
		'log-quote-open',
		{
			line: 62
		}
	),
	reads('cut after a closing quote', 'log.csv', `${text}A,1,"0"`, {
		rows: 61,
		columns: [levels('group', ['A', 21], ['B', 20], ['C', 20])]
	}),
	reads('cut between CR and LF', 'log.csv', plainLog(60, '\r\n').slice(0, -1), {
		...plainReads(60),
		or: 'log-line-ends-mixed'
	}),
	reads('cut before the last line end', 'log.csv', text.slice(0, lf - 1), plainReads(60)),
	refuses('cut between CR and LF of the header', 'log.csv', `${plainHeader}\r`, 'log-header-only')
];

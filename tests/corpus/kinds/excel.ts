import { gzipSync } from 'node:zlib';
import { bytesIn } from '../../contract/contract.ts';
import { excelFiles } from '../../contract/excel-files.ts';
import { levels, numbers, reads, refuses } from '../case.ts';
import type { CorpusCase } from '../case.ts';

const book = () => bytesIn(excelFiles.log);
const unreadable = (name: string, content: () => Uint8Array): CorpusCase =>
	refuses(`Excel: ${name}`, 'log.xlsx', content, 'log-excel-unreadable', { column: 'race' });

/** Workbooks: the first sheet that is shown is the log. */
export const excel: readonly CorpusCase[] = [
	reads('Excel: the first of several sheets, the others told', 'log.xlsx', book, {
		rows: 2,
		columns: [
			levels('race', ['White', 1], [null, 1]),
			levels('id', ['007', 1], ['9007199254740991', 1]),
			numbers('score', [0.1, 1], [1e-7, 1])
		],
		warns: ['log-sheets-left']
	}),
	reads('Excel under the name of CSV', 'log.csv', book, {
		rows: 2,
		columns: [levels('race', ['White', 1], [null, 1])],
		warns: ['log-name-lies', 'log-sheets-left']
	}),
	refuses(
		'Excel: a cell beyond the last name',
		'log.xlsx',
		() => bytesIn(excelFiles.ragged),
		'log-row-ragged',
		{
			line: 3
		}
	),
	refuses('Excel: names alone', 'log.xlsx', () => bytesIn(excelFiles.headerOnly), 'log-header-only'),
	unreadable('no names', () => bytesIn(excelFiles.headless)),
	unreadable('cut in the middle', () => book().subarray(0, 3000)),
	unreadable('cut inside its list of parts', () => book().subarray(0, -40)),
	refuses('Excel: its beginning alone', 'log.xlsx', () => book().subarray(0, 60), 'log-binary'),
	refuses('Excel in gzip', 'log.xlsx.gz', () => gzipSync(book()), 'log-packed-kind')
];

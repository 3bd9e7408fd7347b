import { gzipSync } from 'node:zlib';
import { bytesIn } from '../../contract/contract.ts';
import { arrowFiles } from '../../contract/arrow-files.ts';
import { levels, numbers, reads, refuses } from '../case.ts';
import type { CorpusCase } from '../case.ts';

const bytes = (name: keyof typeof arrowFiles) => () => bytesIn(arrowFiles[name]);
const plain = bytes('manyPlain');
const stream = bytes('kindsStream');

/** Four hundred rows, in several batches. */
const many = (name: string, file: string, content: () => Uint8Array): CorpusCase =>
	reads(`Arrow: ${name}`, file, content, {
		rows: 400,
		columns: [
			levels('race', ['White', 100], ['Black', 100], ['Asian', 100], [null, 100]),
			levels('y', ['true', 134], ['false', 266])
		]
	});
const cut = (name: string, content: () => Uint8Array): CorpusCase =>
	refuses(`Arrow: ${name}`, 'log.arrow', content, 'log-arrow-truncated', { column: 'race' });
const nested = (column: string): CorpusCase =>
	refuses(`Arrow: a ${column} is asked for`, 'log.arrows', stream, 'log-column-nested', { column });

/** Arrow IPC, as a file and as a stream, whole and cut short. */
export const arrow: readonly CorpusCase[] = [
	many('a file', 'log.arrow', plain),
	many('a file packed with LZ4', 'log.feather', bytes('manyLz4')),
	many('a file packed with Zstandard', 'log.feather', bytes('manyZstd')),
	reads('Arrow: a stream', 'log.arrows', stream, {
		rows: 3,
		columns: [
			levels('s', ['x', 1], ['é, "z"\n', 1], [null, 1]),
			levels('i64', ['-9223372036854775808', 1], ['9007199254740993', 1], [null, 1]),
			numbers('f32', [0.7, 1], [1, 1], [null, 1])
		]
	}),
	reads('Arrow: a dictionary that grows', 'log.arrow', bytes('growingDictionary'), {
		rows: 4,
		columns: [levels('race', ['White', 2], ['Black', 1], ['Asian', 1]), levels('y', ['1', 3], ['0', 1])]
	}),
	reads('Arrow under the name of CSV', 'log.csv', plain, {
		rows: 400,
		columns: [levels('y', ['true', 134], ['false', 266])],
		warns: ['log-name-lies']
	}),
	nested('list'),
	nested('struct'),
	refuses('Arrow: no column of that name', 'log.arrow', plain, 'log-column-missing', { column: 'label' }),
	cut('a file cut inside a batch', () => plain().subarray(0, 9000)),
	cut('a file without its last byte', () => plain().subarray(0, -1)),
	refuses(
		'Arrow: a stream cut inside its only batch',
		'log.arrows',
		() => stream().subarray(0, 3000),
		'log-arrow-truncated',
		{ column: 's' }
	),
	refuses('Arrow: its mark alone', 'log.arrow', () => plain().subarray(0, 8), 'log-arrow-truncated', {
		column: 'race'
	}),
	refuses('Arrow in gzip', 'log.arrow.gz', () => gzipSync(plain()), 'log-packed-kind')
];

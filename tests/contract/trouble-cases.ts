import { LogError } from '../../src/lib/engine/log-error.ts';
import { bytesIn, bytesOf, check, csv, failureOf, quietCall, same } from './contract.ts';
import type { ContractCase } from './contract.ts';
import type { FileFormat } from '../../src/lib/engine/port.ts';

interface Trouble {
	readonly bytes: Uint8Array;
	readonly codes: readonly string[];
	readonly line?: number;
	readonly column?: string;
	readonly format?: FileFormat;
	readonly columns?: readonly string[];
}

/** A file that no engine may take: it ends in a `LogError` with this code, and names the place. */
const refuses = (
	name: string,
	{ bytes, codes, line, column, format = csv(), columns }: Trouble
): ContractCase => ({
	name,
	run: async ({ engine, makeSource }) => {
		const source = await makeSource('bad log.csv', bytes);
		const options = { format, columns: columns ?? null, rowLimit: null };
		const error = await failureOf(engine.load(source, options, quietCall()));
		if (!(error instanceof LogError)) throw error;
		const [problem] = error.problems;
		check(codes.includes(problem?.code ?? ''), `${name}: ${problem?.code} is not one of ${codes.join(', ')}`);
		same(problem?.file, 'bad log.csv', 'the file named');
		if (line !== undefined) same(problem?.line, line, 'the line named');
		if (column !== undefined) same(problem?.column, column, 'the column named');
		check((problem?.mend ?? '') !== '', 'it says how to mend it');
	}
});

const parquet: FileFormat = { kind: 'parquet' };
const jsonLines: FileFormat = { kind: 'json-lines', packing: 'none' };

const refusesJsonLine = (name: string, second: string | Uint8Array): ContractCase => {
	const start = bytesOf('{"a":1,"b":"x"}\n\n');
	const end = typeof second === 'string' ? bytesOf(`${second}\n{"a":2,"b":"y"}\n`) : second;
	const bytes = Uint8Array.from([...start, ...end]);
	return refuses(name, { bytes, format: jsonLines, codes: ['log-json-line'], line: 3 });
};

export const troubleCases: readonly ContractCase[] = [
	refusesJsonLine('a line of JSON that is cut short is refused with its line', '{"a":1,"b":"x'),
	refusesJsonLine('a line of JSON that is a list is refused', '[1,"x"]'),
	refusesJsonLine('NaN, which is not JSON, is refused', '{"a":NaN,"b":"x"}'),
	refusesJsonLine('a name that comes twice is refused', '{"a":1,"b":"x","a":2}'),
	refusesJsonLine('two objects on a line are refused', '{"a":1,"b":"x"} {"a":1,"b":"x"}'),
	refusesJsonLine('a line nested a hundred thousand deep is refused', `{"a":${'['.repeat(100_000)}`),
	refusesJsonLine('a zero character in JSON is refused', '{"a":"\\u0000","b":"x"}'),
	refusesJsonLine(
		'JSON that is not UTF-8 is refused',
		Uint8Array.of(123, 34, 97, 34, 58, 34, 255, 34, 125, 10)
	),
	refuses('a column that no line of JSON has is refused', {
		bytes: bytesOf('{"a":1,"b":"x"}\n{"a":2}\n'),
		format: jsonLines,
		columns: ['a', 'c'],
		codes: ['log-column-missing'],
		column: 'c'
	}),
	refuses('blank lines alone are no log', {
		bytes: bytesOf('\n \n'),
		format: jsonLines,
		codes: ['log-empty']
	}),
	refuses('an empty file is refused', { bytes: new Uint8Array(), codes: ['log-empty'] }),
	refuses('a header without rows is refused', { bytes: bytesOf('a,b\n'), codes: ['log-header-only'] }),
	refuses('a short row is refused with its line', {
		bytes: bytesOf('a,b,c\n1,2,3\n4,5\n7,8,9\n'),
		codes: ['log-row-ragged'],
		line: 3
	}),
	refuses('a long row is refused with its line', {
		bytes: bytesOf('a,b,c\n1,2,3\n4,5,6\n7,8,9,10\n'),
		codes: ['log-row-ragged'],
		line: 4
	}),
	refuses('a ragged row is refused though its columns are not asked for', {
		bytes: bytesOf('a,b,c\n1,2,3\n4,5\n'),
		codes: ['log-row-ragged'],
		line: 3,
		columns: ['a']
	}),
	refuses('a quote that is never closed is refused with its line', {
		bytes: bytesOf('a,b\n1,x\n2,"y\n3,z\n'),
		codes: ['log-quote-open'],
		line: 3
	}),
	refuses('text after a closing quote is refused with its line', {
		bytes: bytesOf('a,b\n1,"x"y\n'),
		codes: ['log-quote-stray'],
		line: 2,
		column: 'b'
	}),
	refuses('text after a closing quote in the header is refused', {
		bytes: bytesOf('"a"x,b\n1,2\n'),
		codes: ['log-quote-stray'],
		line: 1
	}),
	refuses('lines that end in LF and in CR LF are refused', {
		bytes: bytesOf('a,b\n1,x\n2,y\r\n3,z\n'),
		codes: ['log-line-ends-mixed']
	}),
	refuses('a header that ends otherwise than its rows is refused', {
		bytes: bytesOf('a,b\r\n1,x\n2,y\n'),
		codes: ['log-line-ends-mixed']
	}),
	refuses('lines that end in LF and in CR are refused', {
		bytes: bytesOf('a,b\n1,x\n2,y\r3,z\n'),
		codes: ['log-line-ends-mixed']
	}),
	refuses('a zero byte is refused, however far down', {
		bytes: bytesOf(`a,b\n${'1,x\n'.repeat(400_000)}2,\0y\n`),
		codes: ['log-zero-byte']
	}),
	refuses('a missing column is refused by its name', {
		bytes: bytesOf('race,sex\nx,y\n'),
		codes: ['log-column-missing'],
		column: 'rase',
		columns: ['race', 'rase']
	}),
	refuses('bytes that are not UTF-8 are refused', {
		bytes: Uint8Array.from([...bytesOf('a,b\n1,'), 0xe9, 0x74, 0xe9, 10]),
		codes: ['log-encoding']
	}),
	refuses('half a gzip file is refused', {
		bytes: Uint8Array.from(atob('H4sIAAAAAAACA0vUSeIy1KngMtKp'), (character) => character.charCodeAt(0)),
		codes: ['log-packing-broken'],
		format: csv({ packing: 'gzip' })
	}),
	refuses('half a Zstandard file is refused', {
		bytes: bytesIn('KLUv/QRYlQAAYGEsYgo='),
		codes: ['log-packing-broken'],
		format: csv({ packing: 'zstd' })
	}),
	refuses('half a Parquet file is refused', {
		bytes: bytesOf(`PAR1${'x'.repeat(100)}`),
		codes: ['log-parquet-truncated', 'log-parquet-unreadable'],
		format: parquet
	}),
	refuses('a Parquet file of rubbish is refused', {
		bytes: bytesOf(`PAR1${'x'.repeat(100)}PAR1`),
		codes: ['log-parquet-unreadable'],
		format: parquet
	})
];

import { levels, numbers, reads, refuses } from '../case.ts';
import type { CorpusCase } from '../case.ts';
import { joined } from '../plain-log.ts';

const rows = Array.from({ length: 30 }, (_, i) =>
	JSON.stringify({ group: i % 3 === 0 ? 'A' : 'B', label: i % 2 })
);
const text = `${rows.join('\n')}\n`;
const all = {
	rows: 30,
	columns: [levels('group', ['A', 10], ['B', 20]), levels('label', ['0', 15], ['1', 15])]
};
const deep = (levels: number): string =>
	`{"group":"A","deep":${'{"a":'.repeat(levels)}1${'}'.repeat(levels)}}\n`;

const bad = (name: string, line: string | Uint8Array): CorpusCase =>
	refuses(name, 'log.jsonl', joined(text, line, '\n', text), 'log-json-line', { line: 31 });
const more = (name: string, lines: string, ...columns: ReturnType<typeof levels>[]): CorpusCase =>
	reads(name, 'log.jsonl', `${lines}\n`, { rows: lines.split('\n').length, columns });

/** Logs of one JSON object a line. */
export const jsonLines: readonly CorpusCase[] = [
	reads('JSON Lines', 'log.jsonl', text, all),
	reads(
		'JSON Lines with a byte-order mark and CR LF',
		'log.jsonl',
		`\ufeff${text.replaceAll('\n', '\r\n')}`,
		all
	),
	reads('JSON Lines without a last line end, blank lines between', 'log.jsonl', rows.join('\n\n'), all),
	bad('JSON cut inside a text', '{"group":"A'),
	bad('JSON cut inside an object', '{"group":"A","label":'),
	bad('JSON cut after a comma', '{"group":"A",'),
	bad('JSON cut inside a number', '{"group":"A","label":-'),
	bad('JSON cut inside an escape', '{"group":"\\u00'),
	refuses(
		'JSON Lines cut inside the last object',
		'log.jsonl',
		`${text}{"group":"A","label`,
		'log-json-line',
		{ line: 31 }
	),
	bad('JSON of a key that comes twice', '{"group":"A","group":"B"}'),
	bad('JSON of a nested key that comes twice', '{"a":{"b":1,"b":2}}'),
	bad('JSON with NaN', '{"group":"A","label":NaN}'),
	bad('JSON with Infinity', '{"group":"A","label":-Infinity}'),
	bad('JSON with a comment', '{"group":"A"} // later'),
	bad('JSON with a comma too many', '{"group":"A",}'),
	bad('JSON in single quotes', "{'group':'A'}"),
	bad('JSON of a list', '["A",1]'),
	bad('JSON of a number', '1'),
	bad('JSON of null', 'null'),
	bad('JSON of two objects on a line', '{"group":"A"}{"group":"B"}'),
	bad('JSON with a zero character', '{"group":"\\u0000"}'),
	bad('JSON with a raw zero byte', joined('{"group":"', [0], '"}')),
	bad('JSON with a raw tab in a text', '{"group":"a\tb"}'),
	bad('JSON with half a surrogate pair', '{"group":"\\ud800"}'),
	refuses(
		'JSON that is not UTF-8',
		'log.jsonl',
		joined(text, joined('{"group":"', [0xe9], '"}'), '\n'),
		'log-json-line',
		{ line: 31 }
	),
	bad('JSON nested 10,000 deep', deep(10_000).trim()),
	bad('JSON nested 100,000 deep', deep(100_000).trim()),
	bad('JSON of lists nested 10,000 deep', `{"a":${'['.repeat(10_000)}${']'.repeat(10_000)}}`),
	bad('JSON whose key has a million characters', `{"${'k'.repeat(1_000_000)}":1}`),
	refuses(
		'JSON Lines of more than two thousand columns',
		'log.jsonl',
		`${text}{${Array.from({ length: 2100 }, (_, i) => `"c${i}":1`).join(',')}}\n`,
		'log-json-line',
		{ line: 31 }
	),
	more(
		'JSON nested fifty deep',
		`${deep(50)}${deep(50)}`.trim(),
		levels('group', ['A', 2]),
		levels(`deep${'.a'.repeat(50)}`, ['1', 2])
	),
	more(
		'JSON of a text of a million characters',
		`{"group":"${'x'.repeat(1_000_000)}"}\n{"group":"A"}`,
		levels('group', ['x'.repeat(1_000_000), 1], ['A', 1])
	),
	more(
		'JSON of numbers no double holds',
		'{"x":9007199254740993}\n{"x":18446744073709551615}\n{"x":1e999}\n{"x":-0}\n{"x":0.10}\n{"x":1E2}',
		levels(
			'x',
			['9007199254740993', 1],
			['18446744073709551615', 1],
			['1e999', 1],
			['0', 1],
			['0.10', 1],
			['1E2', 1]
		),
		numbers('x', [9007199254740992, 1], [18446744073709552000, 1], [null, 1], [0, 1], [0.1, 1], [100, 1])
	),
	more(
		'JSON of fields that are not on every line',
		'{"group":"A"}\n{"label":1}\n{}\n{"group":null,"label":"1"}',
		levels('group', ['A', 1], [null, 3]),
		levels('label', ['1', 2], [null, 2])
	),
	more(
		'JSON of empty texts, lists and objects',
		'{"group":""}\n{"group":[]}\n{"group":{}}\n{"group":"A"}',
		levels('group', ['A', 1], [null, 3])
	),
	more(
		'JSON of values of several types',
		'{"x":1}\n{"x":"1"}\n{"x":true}\n{"x":"True"}\n{"x":1.0}',
		levels('x', ['1', 3], ['true', 2])
	),
	more(
		'JSON of a value here and an object there',
		'{"x":1}\n{"x":{"y":2}}',
		levels('x', ['1', 1], [null, 1]),
		levels('x.y', ['2', 1], [null, 1])
	),
	more(
		'JSON of a name with dots beside a nested one',
		'{"a.b":1,"a":{"b":2}}\n{"a.b":1,"a":{"b":2}}',
		levels('a.b', ['2', 2]),
		levels('a\\.b', ['1', 2])
	),
	more(
		'JSON of names of prototypes',
		'{"__proto__":"A","constructor":{"prototype":"B"}}\n{"__proto__":"A","constructor":{"prototype":"C"}}',
		levels('__proto__', ['A', 2]),
		levels('constructor.prototype', ['B', 1], ['C', 1])
	),
	more(
		'JSON of names that differ by case',
		'{"group":"A","Group":"B"}\n{"group":"A","Group":"C"}',
		levels('group', ['A', 2])
	),
	more(
		'JSON of texts with quotes, commas and line ends',
		'{"x":"a\\"b"}\n{"x":"a,b"}\n{"x":"a\\r\\nb"}\n{"x":"=1+1"}',
		levels('x', ['a"b', 1], ['a,b', 1], ['a\r\nb', 1], ['=1+1', 1])
	),
	more('JSON of an empty name', '{"":"A","label":1}\n{"":"B","label":1}', levels('label', ['1', 2])),
	refuses('JSON Lines of empty objects', 'log.jsonl', '{}\n{}\n', 'log-json-line'),
	refuses('JSON as one list', 'log.json', `[${rows.join(',\n')}]`, 'log-no-table'),
	refuses(
		'JSON over several lines',
		'log.json',
		JSON.stringify({ rows: [{ group: 'A' }] }, null, 2),
		'log-no-table'
	),
	refuses('one JSON object', 'log.jsonl', `${rows[0] ?? ''}\n`, 'log-no-table'),
	refuses(
		'lines in the notation of Python',
		'log.jsonl',
		rows.map((row) => row.replaceAll('"', "'")).join('\n'),
		'log-no-table'
	),
	refuses('a column that no line has', 'log.jsonl', text, 'log-column-missing', { column: 'grupo' })
];

import { expect, test } from 'vitest';
import { definitionKind, isDefinition } from './file-kind.ts';

test('a definition is known by its ending, a log by not being one', () => {
	expect(['a.json', 'A.YML', 'b.yaml'].every(isDefinition)).toBe(true);
	expect(['a.csv', 'json', 'a.json.gz', 'log.parquet'].some(isDefinition)).toBe(false);
});

test('a report, counts and an audit are told apart by what they hold', () => {
	expect(definitionKind('{"result": {}, "resultHash": ""}')).toBe('report');
	expect(definitionKind('{"schema": "plumbline-cube/1", "cube": {}}')).toBe('cube');
	expect(definitionKind('{"id": "a"}')).toBe('audit');
});

test('text that is no JSON goes to the reader of audits, which reads YAML too', () => {
	expect(definitionKind('id: readmission')).toBe('audit');
	expect(definitionKind('{"result": ')).toBe('audit');
	expect(definitionKind('null')).toBe('audit');
});

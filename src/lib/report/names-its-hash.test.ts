import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { expect, test } from 'vitest';
import { buildResult } from './build-result.ts';
import { namesItsHash } from './names-its-hash.ts';
import { sampleAudit } from './sample-audit.test-support.ts';
import { cubeOf } from './sample-cube.test-support.ts';
import { writeReport } from './write-json.ts';

const { groups, ...rest } = sampleAudit();
const audit = { ...rest, groups: groups.slice(0, 1) };
const people = (n: number) => ({ tp: n, fp: n, fn: n, tn: n });
const result = buildResult({
	audit,
	cube: cubeOf(audit.groups[0]?.column ?? '', { a: people(100), 'b "x"\n': people(90) })
});
const provenance = {
	plumbline: '0.1.0',
	engine: { name: 'duckdb', version: '1' },
	sources: [],
	started: '2026-11-23T10:00:00Z',
	finished: '2026-11-23T10:00:01Z'
};
const report = writeReport({ result, provenance: provenance as never });

test('a report as it was written names its hash, also when another program laid it out anew', () => {
	expect(namesItsHash(report)).toBe(true);
	expect(namesItsHash(JSON.stringify(JSON.parse(report)))).toBe(true);
});

test('one whose numbers, words or hash were changed does not', () => {
	const value = /"value":0\.\d+/.exec(report)?.[0] ?? '';
	expect(value).not.toBe('');
	expect(namesItsHash(report.replace(value, '"value":0.001'))).toBe(false);
	expect(
		namesItsHash(report.replace(/"resultHash": "[0-9a-f]{64}"/, `"resultHash": "${'0'.repeat(64)}"`))
	).toBe(false);
});

test('one whose keys an earlier version wrote in another order names the hash of its own bytes', () => {
	const result = '{\n\t"measures": [],\n\t"audit": {"id":"a"}\n}';
	const hash = bytesToHex(sha256(utf8ToBytes(`${result}\n`)));
	const file = `{\n\t"result": ${result.replaceAll('\n', '\n\t')},\n\t"resultHash": "${hash}",\n\t"provenance": {}\n}\n`;
	expect(namesItsHash(file)).toBe(true);
	expect(namesItsHash(file.replace('"a"}', '"b"}'))).toBe(false);
});

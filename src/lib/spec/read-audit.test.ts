import { describe, expect, it } from 'vitest';
import { readAudit } from './read-audit.ts';

const read = (source: string, file: string) => {
	const outcome = readAudit(source, file, {});
	return outcome.ok ? outcome.value : outcome.problems;
};

const json = `{
	"id": "a",
	"outcome": { "label": "y", "prediction": { "column": "p", "positive": [1] } },
	"groups": ["race", { "column": "age", "bins": { "edges": [40, 65] } }]
}`;

const yaml = `# the same audit
id: a
outcome:
  label: y
  prediction: { column: p, positive: 1 }
groups:
  - race
  - column: age
    bins:
      edges: [40, 65]
`;

describe('readAudit', () => {
	it('reads JSON and YAML to the same audit', () => {
		expect(read(json, 'audit.json')).toMatchObject({
			id: 'a',
			groups: [{ column: 'race' }, { column: 'age' }]
		});
		expect(read(yaml, 'audit.yaml')).toEqual(read(json, 'audit.json'));
	});

	it('reads a JSON file with a byte-order mark', () => {
		expect(read(`\uFEFF${json}`, 'audit.json')).toEqual(read(json, 'audit.json'));
	});

	it('tells line and character of a JSON syntax error', () => {
		expect(read(json.replace('"y",', '"y"'), 'audit.json')).toEqual([
			{
				code: 'syntax-json',
				at: null,
				found: null,
				file: 'audit.json',
				line: 3,
				column: null,
				message: 'audit.json is not JSON: a comma or } is expected.',
				mend: 'Correct the text at line 3, character 28; a missing or an extra comma, quote or bracket is the usual cause.'
			}
		]);
	});

	it('tells line and character of a YAML syntax error', () => {
		expect(read('id: a\noutcome: [1, 2\ngroups: race\n', 'audit.yml')).toMatchObject([
			{ code: 'syntax-yaml', file: 'audit.yml', line: 3 }
		]);
	});

	it('tells of a key written twice', () => {
		expect(read('{"id": "a",\n"id": "b"}', 'audit.json')).toMatchObject([{ code: 'key-twice', line: 2 }]);
		expect(read('id: t\ngroups: &g [race, *g]\n', 'audit.yaml')).toMatchObject([
			{ code: 'syntax-yaml', message: expect.stringContaining('an alias stands inside') as string }
		]);
	});

	it('tells the line of what the schema and the meaning find wrong', () => {
		const wrong = json.replace('[40, 65]', '[65, 40]').replace('"positive"', '"positiv"');
		expect(read(wrong, 'audit.json')).toMatchObject([
			{ code: 'key-unknown', at: '/outcome/prediction/positiv', line: 3 },
			{ code: 'edges-not-increasing', at: '/groups/1/bins/edges', line: 4 }
		]);
		expect(read(yaml.replace('[40, 65]', '[65, 40]'), 'audit.yaml')).toMatchObject([
			{ code: 'edges-not-increasing', line: 10 }
		]);
	});

	it('tells of an empty file', () => {
		expect(read(' \n', 'audit.json')).toMatchObject([
			{ code: 'file-is-empty', message: 'audit.json is empty.' }
		]);
	});

	it('is not drowned by aliases that multiply', () => {
		const levels = Array.from({ length: 9 }, (_, i) => `l${i + 1}: &l${i + 1} [${`*l${i}, `.repeat(9)}]`);
		expect(read(`l0: &l0 x\n${levels.join('\n')}\n`, 'audit.yaml')).toMatchObject([{ code: 'syntax-yaml' }]);
	});

	it('tells of an alias that leads nowhere', () => {
		expect(read('id: *ghost\n', 'audit.yaml')).toMatchObject([{ code: 'syntax-yaml' }]);
	});

	it('does not take a key of YAML for code', () => {
		expect(read('__proto__: { id: a }\nid: x', 'audit.yaml')).toMatchObject([
			{ code: 'key-required' },
			{ code: 'key-required' },
			{ code: 'key-unknown', at: '/__proto__' }
		]);
	});
});

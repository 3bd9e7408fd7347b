import { readdirSync, readFileSync } from 'node:fs';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { shapeProblems } from './shape-problems.ts';

const folder = new URL('../../../schemas/', import.meta.url);
const schemas = readdirSync(folder).map((name): unknown =>
	JSON.parse(readFileSync(new URL(name, folder), 'utf8'))
);

const compiled = (schema: object): ValidateFunction =>
	new Ajv2020({ allErrors: true, verbose: true, strict: false }).compile(schema);

const of = (schema: object, value: unknown) => {
	const properties = { it: { description: 'what it is.', ...schema } };
	return shapeProblems(compiled({ type: 'object', properties }), { it: value }, 'The file');
};

/** What breaks each keyword that a schema can be broken at, and how that is worded. */
const broken: Readonly<Record<string, readonly [schema: object, value: unknown, code: string, at?: string]>> =
	{
		additionalProperties: [
			{ properties: { a: {} }, additionalProperties: false },
			{ b: 1 },
			'key-unknown',
			'/it/b'
		],
		anyOf: [{ anyOf: [{ type: 'string' }, { type: 'null' }] }, 1, 'type-wrong'],
		const: [{ const: 'a' }, 'b', 'value-unknown'],
		enum: [{ enum: ['a', 'c'] }, 'b', 'value-unknown'],
		exclusiveMaximum: [{ exclusiveMaximum: 1 }, 1, 'value-out-of-range'],
		exclusiveMinimum: [{ exclusiveMinimum: 1 }, 1, 'value-out-of-range'],
		maxItems: [{ maxItems: 2 }, [1, 2, 3], 'list-too-long'],
		maxLength: [{ maxLength: 2 }, 'abc', 'text-too-long'],
		maxProperties: [{ maxProperties: 1 }, { a: 1, b: 1 }, 'choose-one'],
		maximum: [{ maximum: 1 }, 2, 'value-out-of-range'],
		minItems: [{ minItems: 1 }, [], 'list-empty'],
		minLength: [{ minLength: 1 }, '', 'text-empty'],
		minProperties: [{ minProperties: 1 }, {}, 'choose-one'],
		minimum: [{ minimum: 1 }, 0, 'value-out-of-range'],
		not: [{ not: { type: 'string' } }, 'a', 'shape-wrong'],
		pattern: [{ pattern: '^a' }, 'b', 'text-malformed'],
		propertyNames: [{ propertyNames: { enum: ['auroc'] } }, { aurok: 1 }, 'key-unknown', '/it/aurok'],
		required: [{ required: ['a'] }, {}, 'key-required'],
		type: [{ type: 'string' }, 1, 'type-wrong']
	};

/** They say where other keywords are, or what they mean, and are broken by none but those. */
const silent = [
	'$defs',
	'$id',
	'$ref',
	'$schema',
	'description',
	'else',
	'if',
	'items',
	'properties',
	'then',
	'title'
];

const byName = ['properties', '$defs'];
const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
	typeof value === 'object' && value !== null;

/** The keywords of a schema and of those within it. */
function keywordsOf(schema: unknown): readonly string[] {
	if (Array.isArray(schema)) return schema.flatMap(keywordsOf);
	if (!isObject(schema)) return [];
	return Object.entries(schema).flatMap(([keyword, value]) => {
		if (['enum', 'const', 'required'].includes(keyword)) return [keyword];
		const inside = byName.includes(keyword) && isObject(value) ? Object.values(value) : [value];
		return [keyword, ...inside.flatMap(keywordsOf)];
	});
}

describe('what is not of the shape that a schema says', () => {
	it('can be worded for every keyword that the schemas use', () => {
		const used = [...new Set(schemas.flatMap(keywordsOf))].filter((keyword) => !silent.includes(keyword));
		expect(used.length).toBeGreaterThan(10);
		expect(used.toSorted()).toEqual(Object.keys(broken).toSorted());
	});

	it.each(Object.entries(broken))('is worded with its place: %s', (_, [schema, value, code, at = '/it']) => {
		const problems = of(schema, value);
		expect(problems.map((each) => ({ code: each.code, at: each.at }))).toEqual([{ code, at }]);
		for (const { message, mend } of problems) expect(message + mend).not.toMatch(/\{\w+\}/u);
	});

	it('is worded whatever the keyword', () => {
		expect(of({ multipleOf: 2 }, 3)).toMatchObject([{ code: 'shape-wrong', at: '/it', found: '3' }]);
	});

	it('tells how long it is and may be', () => {
		expect(of({ maxLength: 3 }, '😀😀😀😀')[0]?.message).toBe(
			'it is a text of 4 characters, where 3 are the most.'
		);
		expect(of({ minItems: 2 }, ['a'])[0]?.message).toBe('it is a list of 1, where 2 are the least.');
		expect(of({ maxItems: 2 }, ['a', 'b', 'c'])[0]?.message).toBe('it is a list of 3, where 2 are the most.');
	});

	it('tells of a name that is not allowed which ones are, and of one that is listed nowhere that it is wrong', () => {
		const [listed, ...more] = of({ propertyNames: { enum: ['auroc', 'auprc'] } }, { aurok: 1, auprc: 2 });
		expect(more).toEqual([]);
		expect(listed?.message).toContain('"aurok"');
		expect(listed?.mend).toContain('auroc, auprc');
		const names = {
			$defs: { metric: { enum: ['auroc', 'auprc'] } },
			propertyNames: { $ref: '#/$defs/metric' }
		};
		const referred = new Ajv2020({
			allErrors: true,
			verbose: true,
			strict: false,
			inlineRefs: false
		}).compile(names);
		expect(shapeProblems(referred, { aurok: 1 }, 'The file')).toMatchObject([
			{ code: 'key-unknown', at: '/aurok', mend: expect.stringContaining('auroc, auprc') as string }
		]);
		expect(of({ propertyNames: { pattern: '^a' } }, { b: 1 })).toMatchObject([
			{ code: 'shape-wrong', at: '/it/b' }
		]);
	});
});

import { describe, expect, it } from 'vitest';
import type { Problem } from './problem.ts';
import { readUnpivot } from './resolve-unpivot.ts';
import { readNamePattern } from './unpivot-pattern.ts';

const told = (input: unknown): readonly string[] => {
	const problems: Problem[] = [];
	readUnpivot(input, problems);
	return problems.map(({ code, at }) => `${code} ${at ?? ''}`);
};

const wide = { columns: '^(?<rater>.+)_(?<question>MANAGE|VISIT)$', value: 'answer' };

describe('patterns of wide columns', () => {
	it('are read with fixed columns as levels', () => {
		expect(readUnpivot({ ...wide, set: { kind: 'model', seat: 1, blind: true } }, [])).toEqual([
			{ ...wide, set: { kind: 'model', seat: '1', blind: 'true' } }
		]);
		expect(readUnpivot(undefined, [])).toEqual([]);
	});

	it('may make the same columns by several patterns', () => {
		expect(
			told([wide, { columns: '^(?<question>VISIT)_(?<seat>[123])$', value: 'answer', set: { rater: 'x' } }])
		).toEqual([]);
	});

	it('must be expressions that name something', () => {
		expect(told({ columns: '^(', value: 'answer' })).toEqual([
			'unpivot-pattern-broken /data/unpivot/columns'
		]);
		expect(told([{ columns: '^a_(?:b)$', value: 'answer' }])).toEqual([
			'unpivot-names-nothing /data/unpivot/0/columns'
		]);
		expect(told([{ columns: '^a_b$', value: 'answer', set: { side: 'b' } }])).toEqual([]);
	});

	it('make no column twice, in whatever case', () => {
		expect(told([{ ...wide, set: { rater: 'x' } }])).toEqual([
			'unpivot-column-twice /data/unpivot/0/set/rater'
		]);
		expect(told([{ ...wide, value: 'Rater' }])).toEqual(['unpivot-column-twice /data/unpivot/0/value']);
		expect(told([wide, { columns: '^(?<Rater>x)$', value: 'answer' }])).toEqual([
			'unpivot-column-twice /data/unpivot/1/columns'
		]);
		expect(told([wide, { columns: '^(?<answer>x)$', value: 'other' }])).toEqual([
			'unpivot-column-twice /data/unpivot/1/columns'
		]);
	});
});

describe('a pattern that takes for ever on some name', () => {
	it.each([
		'^(a+)+$',
		'^(?:a|a)*$',
		'^(?<x>(?:[a-z]+_?)*)$',
		'^(a?){20}$',
		'(?<x>a)(?:\\k<x>)+',
		'x'.repeat(501)
	])('is refused: %s', (source) => {
		expect(readNamePattern(source).kind).toBe('slow');
	});

	it.each([
		'^(?<rater>GPT4|LLAMA3-70)_(?<q>VISIT)$',
		'^(?<x>.+)_(?<y>[(+*|]+)$',
		'\\(\\+\\)+',
		'^(?:ab)+(?<x>c)?$',
		'(?<=a)(?<x>b)'
	])('is not each that repeats: %s', (source) => {
		expect(readNamePattern(source).kind).toBe('sound');
	});
});

import { describe, expect, it } from 'vitest';
import { defineDialect } from './dialect.ts';
import { duckdbDialect } from './duckdb-dialect.ts';
import { renderSql } from './render-sql.ts';
import { ident, join, sql } from './sql.ts';
import type { Sql } from './sql.ts';

const text = (statement: Sql): string => renderSql(statement, duckdbDialect).text;

describe('rendered SQL for DuckDB', () => {
	it('quotes identifiers by doubling quotes', () => {
		expect(text(sql`SELECT ${ident('a"b; DROP TABLE x')}`)).toBe('SELECT "a""b; DROP TABLE x"');
	});

	it('quotes text by doubling quotes, and leaves backslashes alone', () => {
		expect(text(sql`${"'; DROP TABLE x; --"}`)).toBe("'''; DROP TABLE x; --'");
		expect(text(sql`${"\\'"}`)).toBe("'\\'''");
	});

	it('keeps a NUL out of the text of the query', () => {
		expect(text(sql`${'a\0b'}`)).toBe("('a' || chr(0) || 'b')");
		expect(() => text(ident('a\0b'))).toThrow('identifier');
	});

	it('writes fractions with an exponent, so that they are doubles', () => {
		expect(text(sql`${0.1}`)).toBe('1e-1');
		expect(text(sql`${1 / 3}`)).toBe('3.333333333333333e-1');
		expect(text(sql`${2 ** 60}`)).toBe('1.152921504606847e+18');
	});

	it('never starts a comment with a negative number', () => {
		expect(text(sql`1 -${-1}`)).toBe('1 -(-1)');
	});

	it.each([NaN, Infinity, -Infinity])('refuses %d', (value) => {
		expect(() => text(sql`${value}`)).toThrow('No SQL literal');
	});

	it('writes booleans, missing values and joined pieces', () => {
		expect(text(join([sql`${true}`, sql`${false}`, sql`${null}`], sql`, `))).toBe('true, false, NULL');
	});
});

describe('a dialect', () => {
	it('that forgets a part throws when the part is needed', () => {
		const forgetful = defineDialect('forgetful', { identifier: (name) => `[${name}]` });
		expect(renderSql(sql`SELECT ${ident('a')}`, forgetful).text).toBe('SELECT [a]');
		expect(() => renderSql(sql`SELECT ${'a'}`, forgetful)).toThrow(
			'"forgetful" does not say how it writes: text'
		);
	});

	it('can bind values instead of writing them', () => {
		const binding = defineDialect('binding', {
			text: (value, bind) => bind(value),
			number: (value, bind) => bind(value)
		});
		expect(renderSql(sql`SELECT ${'a'}, ${2}`, binding)).toEqual({ text: 'SELECT $1, $2', values: ['a', 2] });
	});
});

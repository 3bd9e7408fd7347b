import { describe, expect, it } from 'vitest';
import { problem, show, wordings } from './messages.ts';

describe('problem', () => {
	it('fills its wording from the value found and from further values', () => {
		const p = problem('policy-unknown', {
			at: '/policy',
			found: 'ghost',
			values: { hint: '', known: 'a, b' }
		});
		expect(p).toEqual({
			code: 'policy-unknown',
			at: '/policy',
			found: '"ghost"',
			file: null,
			line: null,
			column: null,
			message: 'There is no policy "ghost".',
			mend: 'Use one of: a, b; or write the policy itself in place of its name.'
		});
	});

	it('leaves hostile text as text', () => {
		expect(problem('group-twice', { found: '$& {mend} <img>' }).message).toBe(
			'The column "$& {mend} <img>" is listed twice among the groups.'
		);
	});

	it('says no value where none was found', () => {
		expect(problem('decision-missing').found).toBeNull();
	});
});

it('a code has one wording', () => {
	const codes = wordings.flatMap((each) => Object.keys(each));
	expect(codes.filter((code, at) => codes.indexOf(code) !== at)).toEqual([]);
});

describe('show', () => {
	it('shortens what is long', () => {
		expect(show('x'.repeat(10_000))).toHaveLength(120);
	});

	it('shows what JSON cannot say', () => {
		expect(show(undefined)).toBe('undefined');
	});
});

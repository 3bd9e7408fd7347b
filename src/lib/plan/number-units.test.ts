import { describe, expect, it } from 'vitest';
import { policyLibrary } from '../spec/policy-library.ts';
import { resolveAudit } from '../spec/resolve-audit.ts';
import { judgeNumbers, unitsIn } from './number-units.ts';

const outcome = resolveAudit(
	{ id: 'a', outcome: { type: 'number', label: 'days', prediction: 'guess' }, groups: ['sex'] },
	policyLibrary
);
if (!outcome.ok) throw new Error(JSON.stringify(outcome.problems));
const audit = outcome.value;

const answer = (
	prediction: number | null,
	label: number | null,
	error: number | null,
	usual: number | null
) => [
	{ kind: 'prediction', position: 0, size: prediction },
	{ kind: 'label', position: 0, size: label },
	{ kind: 'error', position: 0, size: error },
	{ kind: 'usual', position: 0, size: usual }
];
const told = (...sizes: Parameters<typeof answer>) =>
	judgeNumbers(audit, answer(...sizes)).map(({ code, at, found }) => [code, at, found]);

describe('units of numbers', () => {
	it('bring the largest to 1 at most, and are 1 where there is none', () => {
		expect(unitsIn(answer(100, 130, 8, 3))).toEqual({ value: 8, error: 3 });
		expect(unitsIn(answer(null, null, null, null))).toEqual({ value: 0, error: 0 });
	});

	it('are refused where a number is more than 100,000 times the usual one, or above 10¹²', () => {
		expect(told(3e5, 2, 3e5, 3)).toEqual([]);
		expect(told(3.1e5, 2, 3e5, 3)).toEqual([['number-too-large', '/outcome/prediction/column', '310000']]);
		expect(told(2, 1e300, 1e300, 3)).toEqual([['number-too-large', '/outcome/label/column', '1e+300']]);
		expect(told(1e12, 1e12, 1, 1e12)).toEqual([]);
		expect(told(1.1e12, 1.1e12, 1, 1e12)).toHaveLength(2);
		expect(told(0, 0, 0, null)).toEqual([]);
	});

	it('name the usual size to three digits', () => {
		const [problem] = judgeNumbers(audit, answer(1e22, 2, 1e22, 2.34567));
		expect(problem?.message).toContain(
			'as large as 1e+22; the usual size of predictions and labels is 2.35.'
		);
	});
});

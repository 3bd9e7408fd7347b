import { describe, expect, it } from 'vitest';
import type { ResolvedAudit } from '../spec/resolved-audit.ts';
import { sampleAudit } from './sample-audit.test-support.ts';
import { saysAgain, searchWords } from './slice-words.ts';

const audit = (data: Partial<ResolvedAudit['data']> = {}): ResolvedAudit => {
	const sample = sampleAudit();
	return { ...sample, data: { ...sample.data, cluster: null, weight: null, ...data } };
};

describe('whether slices are found again', () => {
	it('is told of every slice where rows can be dealt into halves', () => {
		expect(saysAgain(audit(), [{ confirmed: null }])).toBe(true);
		expect(searchWords(audit())).toContain('again in the other half');
	});

	it.each([
		[{ cluster: 'patient' }, 'because rows come in clusters'],
		[{ weight: 'weight' }, 'because rows have weights']
	])('is said once, with the reason, where they cannot: %o', (data, reason) => {
		expect(saysAgain(audit(data), [{ confirmed: null }])).toBe(false);
		expect(searchWords(audit(data))).toContain(reason);
		expect(searchWords(audit(data))).not.toContain('found again');
	});

	it('is told where clusters held one row each, and could be dealt after all', () => {
		expect(saysAgain(audit({ cluster: 'patient' }), [{ confirmed: true }])).toBe(true);
	});
});

import { describe, expect, test } from 'vitest';
import { policyLibrary } from '#lib/spec/policy-library.ts';
import { readAudit } from '#lib/spec/read-audit.ts';
import { sampleAudit, samples } from './samples.ts';

describe.each(samples.map((sample) => [sample.slug, sample] as const))('the sample %s', (_, sample) => {
	test('shows what its audit says, which reads without a problem', () => {
		const { text, file } = sampleAudit(sample);
		const read = readAudit(text, file, policyLibrary);
		if (!read.ok) throw new Error(JSON.stringify(read.problems));
		const { title, question, data } = read.value;
		expect(sample).toMatchObject({ title, question, about: data.source });
	});
});

test('there is more than one sample', () => {
	expect(samples.length).toBeGreaterThan(1);
});

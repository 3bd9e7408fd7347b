import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { policyLibrary } from './policy-library.ts';
import { resolvePolicy } from './resolve-policy.ts';

describe('the policy library', () => {
	it('holds every policy file, under its own id', () => {
		const files = readdirSync(new URL('../../../audits/policies', import.meta.url));
		expect(Object.keys(policyLibrary).map((id) => `${id}.json`)).toEqual(files.sort());
	});

	it.each(Object.entries(policyLibrary))('%s is sound, cited and worded', (id, file) => {
		const policy = resolvePolicy(file);
		expect(policy).toMatchObject({ ok: true, value: { id } });
		if (!policy.ok) return;
		expect(policy.value.citation.length).toBeGreaterThan(20);
		expect(policy.value.wording.length).toBeGreaterThan(100);
	});

	it('does not judge by Local Law 144, which sets no threshold', () => {
		expect(resolvePolicy(policyLibrary['local-law-144'])).toMatchObject({
			value: { rules: [{ limit: null }] }
		});
	});
});

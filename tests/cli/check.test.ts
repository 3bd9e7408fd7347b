import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { auditText, openWorkshop } from './workshop.ts';
import type { Workshop } from './workshop.ts';

let shop: Workshop;
beforeEach(async () => {
	shop = await openWorkshop();
});
afterEach(() => shop.close());

const shipped = (audit: string): string =>
	fileURLToPath(new URL(`../../audits/${audit}/audit.json`, import.meta.url));

describe('plumbline check', () => {
	it('names the policy that judges the groups', async () => {
		await shop.write('audit.json', auditText());
		const { code, out } = await shop.plumbline('check', shop.path('audit.json'));
		expect(code).toBe(0);
		expect(out).toMatch(/is sound/);
		expect(out).not.toContain('descriptions:');
	});

	it('tells the margin that judges the descriptions, in points', async () => {
		const audit = shipped('vignette-llm-sample');
		const { margin } = (JSON.parse(readFileSync(audit, 'utf8')) as { counterfactual: { margin: number } })
			.counterfactual;
		const { code, out } = await shop.plumbline('check', audit);
		expect(code).toBe(0);
		expect(out).toContain(`a shift beyond ${(100 * margin).toFixed(0)} points either way is outside`);
		expect(out).toContain('no gap between groups is judged');
	});
});

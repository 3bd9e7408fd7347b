import { readFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';
import { describe, expect, it } from 'vitest';
import { metricCards } from './metric-cards.ts';

describe('the definition cards', () => {
	it('are committed as the registry has them', async () => {
		const path = new URL('../docs/metrics.md', import.meta.url);
		const options = { ...(await resolveConfig(path)), parser: 'markdown' };
		expect(readFileSync(path, 'utf8')).toBe(await format(metricCards(), options));
	});

	it('leave no reason without words', () => {
		expect(metricCards()).not.toContain('undefined');
		expect(metricCards()).not.toMatch(/no answer when \|\s*\|/);
	});
});

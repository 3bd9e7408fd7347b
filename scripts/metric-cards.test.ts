import { readdirSync, readFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';
import { describe, expect, it } from 'vitest';
import { metricPages } from './metric-cards.ts';

const folder = new URL('../docs/metrics/', import.meta.url);

describe('the definition cards', () => {
	const pages = metricPages();

	it('are committed as the registry has them, and no others are', async () => {
		expect(readdirSync(folder).sort()).toEqual(Object.keys(pages).sort());
		const options = { ...(await resolveConfig(new URL('README.md', folder))), parser: 'markdown' };
		for (const [name, text] of Object.entries(pages)) {
			expect(readFileSync(new URL(name, folder), 'utf8'), name).toBe(await format(text, options));
		}
	});

	it('link to every page from the index', () => {
		const links = [...(pages['README.md'] ?? '').matchAll(/\]\((\w+\.md)\)/g)].map(([, name]) => name);
		expect(links.sort()).toEqual(
			Object.keys(pages)
				.filter((name) => name !== 'README.md')
				.sort()
		);
	});

	it('leave nothing undefined', () => {
		expect(Object.values(pages).join('')).not.toMatch(/undefined|\[object/);
	});
});

import { createRequire } from 'node:module';
import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

interface Finding {
	readonly id: string;
	readonly nodes: readonly { readonly html: string }[];
}

/** What axe finds wrong with the page as it stands, best practices included. */
export async function axeFindings(page: Page): Promise<readonly string[]> {
	await page.evaluate(axeSource);
	const found = await page.evaluate(async () => {
		const { axe } = window as unknown as { axe: { run(): Promise<{ violations: Finding[] }> } };
		return (await axe.run()).violations;
	});
	return found.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`);
}

import { engineContract } from '../contract/engine-contract.ts';
import { expect, test } from './harness-page.ts';

test.describe.configure({ timeout: 300_000 });

test('DuckDB in the browser keeps the contract of engines', async ({ harness: { page } }) => {
	const broken: string[] = [];
	for (const { name } of engineContract) {
		const said = await page.evaluate((name) => harness.keepsContract(name), name);
		if (said !== null) broken.push(`${name}: ${said}`);
	}
	expect(broken).toEqual([]);
});

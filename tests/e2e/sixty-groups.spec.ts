import { expect, test } from '@playwright/test';
import { lookOver } from '../../scripts/screenshots/look-over.ts';
import { settled } from '../../scripts/screenshots/page-views.ts';
import { clinics, sixtyGroupsAudit, sixtyGroupsLog } from '../../scripts/screenshots/sixty-groups.ts';
import { goTo, openDashboard, openFile, runAudit } from './support/journey.ts';

test('sixty groups with long names can be read in every room, wide and narrow', async ({ page }) => {
	await page.emulateMedia({ reducedMotion: 'reduce' });
	await openDashboard(page);
	await openFile(page, { name: 'audit.json', bytes: JSON.stringify(sixtyGroupsAudit) });
	await expect(page.getByText(sixtyGroupsAudit.title).first()).toBeVisible();
	await openFile(page, { name: 'clinics.csv', bytes: sixtyGroupsLog() });
	await page.waitForURL('**/map*');
	await runAudit(page);
	for (const width of [1440, 390]) {
		await page.setViewportSize({ width, height: 900 });
		for (const name of ['Overview', 'Groups', 'Scores', 'Calibration'])
			await test.step(`${name}, ${String(width)} px`, async () => {
				await goTo(page, name);
				await settled(page);
				expect(await lookOver(page)).toEqual([]);
			});
	}
	await goTo(page, 'Groups');
	const rows = page.getByRole('figure', { name: 'Missed', exact: true }).getByRole('listitem');
	await expect(rows).toHaveCount(clinics.length);
});

import { logsPath } from '../logs.ts';
import { expect, test } from './harness-page.ts';

for (const name of ['readmission_predictions_test.parquet', 'readmission_predictions_test.csv.gz']) {
	test(`a log is looked at before it is loaded: ${name}`, async ({ harness: { page, choose } }) => {
		const path = logsPath(`data/diabetes130/${name}`);
		test.skip(path === null, 'the real logs are not here');
		await choose(path ?? '');
		const outcome = await page.evaluate(() => harness.look());
		if (!outcome.ok) throw new Error(outcome.problems[0]?.message);
		const { profile, roles } = outcome.value;
		expect(profile).toMatchObject({ sampledRows: 20_000, rows: null, warnings: [] });
		expect(profile.columns).toHaveLength(22);
		const column = (wanted: string) => profile.columns.find((found) => found.name === wanted);
		expect(column('race')).toMatchObject({ kind: 'text', distinct: 4, missing: 0 });
		expect(column('medicare')).toMatchObject({ kind: 'boolean', distinct: 2 });
		expect(column('y_score')).toMatchObject({ kind: 'number' });
		expect(column('patient_nbr')?.identifiers[0]).toMatchObject({ kind: 'medical-record' });
		const group = roles.filter((role) => role.role === 'group').map((role) => role.column);
		expect(group).toEqual(['race', 'gender', 'age', 'medicare', 'medicaid']);
	});
}

test('what is no log is a problem before any engine reads it', async ({ harness: { page, choose } }) => {
	for (const [name, content, code] of [
		['empty.csv', '', 'log-empty'],
		['picture.csv', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0]), 'log-binary'],
		['cut.parquet', 'PAR1 and no end', 'log-parquet-truncated']
	] as const) {
		await choose({ name, content });
		const outcome = await page.evaluate(() => harness.look());
		expect(outcome.ok ? null : outcome.problems[0]).toMatchObject({ code, file: name });
	}
});

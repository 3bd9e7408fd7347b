import { describe, expect, test } from 'vitest';
import { readUnfinished } from '#lib/spec/resolve-audit.ts';
import type { ResolvedAudit } from '#lib/spec/resolved-audit.ts';
import { withMend } from './with-mend.ts';
import { withoutColumn } from './without-column.ts';

const audit: ResolvedAudit = readUnfinished(
	{
		id: 'a',
		outcome: { label: 'y', prediction: 'p' },
		groups: [{ column: 'zip', reference: { level: '02139' } }, 'sex']
	},
	{}
).audit;

describe('mends while the columns are being said', () => {
	test('a mend is added, changed and taken back', () => {
		const zip3 = withMend(audit, 'zip', { column: 'zip', mend: 'zip3' });
		expect(zip3.data.deidentify).toEqual([{ column: 'zip', mend: 'zip3' }]);
		// The level is no longer one of the column.
		expect(zip3.groups[0]?.reference).toEqual({ rule: 'largest' });
		expect('deidentify' in withMend(zip3, 'zip', null).data).toBe(false);
	});

	test('a column that is dropped is read by nothing', () => {
		const dropped = withMend(audit, 'zip', { column: 'zip', mend: 'drop' });
		expect(dropped.groups.map(({ column }) => column)).toEqual(['sex']);
		expect(dropped.data.deidentify).toEqual([{ column: 'zip', mend: 'drop' }]);
	});

	test('a column that is given another role loses its mend', () => {
		const mended = withMend(audit, 'zip', { column: 'zip', mend: 'zip3' });
		expect('deidentify' in withoutColumn(mended, 'zip').data).toBe(false);
		expect(withoutColumn(mended, 'sex').data.deidentify).toEqual([{ column: 'zip', mend: 'zip3' }]);
	});
});

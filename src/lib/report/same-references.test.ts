import { describe, expect, it } from 'vitest';
import { buildResult } from './build-result.ts';
import { sameReferences } from './same-references.ts';
import { sampleAudit } from './sample-audit.test-support.ts';
import { cubeOf } from './sample-cube.test-support.ts';

const people = (n: number) => ({ tp: n, fp: n, fn: n, tn: n });
const [group] = sampleAudit().groups;
if (group === undefined) throw new Error('The sample has a group');
const audit = {
	...sampleAudit(),
	groups: [{ ...group, labels: { a: 'A-land' }, reference: { rule: 'largest' as const } }]
};
const wholeOf = (counts: Readonly<Record<string, ReturnType<typeof people>>>) =>
	buildResult({ audit, cube: cubeOf(group.column, counts) });

describe('some rows are held against the groups that all rows are held against', () => {
	const whole = wholeOf({ a: people(100), b: people(90) });

	it('also where another group is the largest among them', () => {
		const found = sameReferences(audit, whole, cubeOf(group.column, { a: people(10), b: people(11) }));
		expect(found.others).toEqual([]);
		expect(found.audit.groups[0]?.reference).toEqual({ level: 'a' });
	});

	it('unless it has too few of them: then the largest stands in, which is told', () => {
		const found = sameReferences(audit, whole, cubeOf(group.column, { a: people(7), b: people(11) }));
		expect(found.others).toEqual([group.title]);
		expect(found.audit.groups[0]?.reference).toEqual({ rule: 'largest' });
	});

	it('also where counts are of all attributes at once, as those of most audits are', () => {
		const some = cubeOf(group.column, { a: people(10), b: people(11) });
		const crossed = {
			...some,
			groupSets: some.groupSets.map(({ attributes, cells }) => ({
				attributes: ['other', ...attributes],
				cells: ['x', 'y'].flatMap((level) =>
					cells.map((cell) => ({ ...cell, ...people(5), levels: [level, ...cell.levels] }))
				)
			}))
		};
		// Ten of each count, five in either level of the other attribute: 40 rows are enough, as 20 would not be.
		const found = sameReferences(audit, whole, crossed);
		expect(found.others).toEqual([]);
		expect(found.audit.groups[0]?.reference).toEqual({ level: 'a' });
	});

	it('also where the impact ratio is held against another group', () => {
		const ofMostSelected = whole.disparities.map((row) => ({
			...row,
			comparison: 'impact_ratio' as const,
			reference: 'b'
		}));
		const selected = { ...whole, disparities: [...whole.disparities, ...ofMostSelected] };
		const found = sameReferences(audit, selected, cubeOf(group.column, { a: people(10), b: people(11) }));
		expect(found.audit.groups[0]?.reference).toEqual({ level: 'a' });
	});

	it('a group that the audit names stays, or is stood in for', () => {
		const named = { ...audit, groups: [{ ...group, reference: { level: 'b' } }] };
		const some = cubeOf(group.column, { a: people(50) });
		expect(sameReferences(named, whole, some)).toMatchObject({
			others: [group.title],
			audit: { groups: [{ reference: { rule: 'largest' } }] }
		});
	});

	it('what is no group, or the best by each metric, is asked anew', () => {
		for (const rule of ['overall', 'rest', 'best'] as const) {
			const asked = { ...audit, groups: [{ ...group, reference: { rule } }] };
			expect(sameReferences(asked, whole, cubeOf(group.column, { a: people(10) })).audit).toEqual(asked);
		}
	});
});

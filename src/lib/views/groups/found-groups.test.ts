import { expect, test } from 'vitest';
import { buildResult } from '#lib/report/build-result.ts';
import { sampleAudit } from '#lib/report/sample-audit.test-support.ts';
import { cubeOf } from '#lib/report/sample-cube.test-support.ts';
import { foundGroups, groupNames, hasPart } from './found-groups.ts';
import { groupFigures } from './group-figures.ts';

const counts = { tp: 40, fp: 20, fn: 20, tn: 120 };
const audit = { ...sampleAudit(), groups: sampleAudit().groups.slice(0, 1) };
const cube = cubeOf(audit.groups[0]?.column ?? '', {
	White: counts,
	Black: counts,
	'Black Hispanic': counts
});
const result = buildResult({ audit, cube });
const [measure] = result.measures.filter(({ attribute }) => attribute === audit.groups[0]?.column);
if (measure === undefined) throw new Error('The sample has groups');
const { model, attribute, metric } = measure;
const names = groupNames(result, { model, attribute });

test('a part of a name is found in whatever case', () => {
	expect(hasPart('North ward', 'WARD ')).toBe(true);
	expect(hasPart('North ward', 'south')).toBe(false);
	expect(hasPart('North ward', null)).toBe(true);
});

test('each group is named once', () => {
	expect(new Set(names).size).toBe(names.length);
	expect(names.length).toBeGreaterThan(1);
});

test('groups that are found stand beside the reference, which stays', () => {
	const all = groupFigures(result, { model, attribute, metric }, 'name');
	expect(foundGroups(all, null)).toBe(all);
	for (const name of names) {
		const found = foundGroups(all, name.toUpperCase()).figures.map((figure) => figure.measure.group);
		expect(found).toContain(name);
		expect(found.every((group) => group === all.reference || group.includes(name))).toBe(true);
	}
	expect(foundGroups(all, 'no such group').figures.every(({ mark }) => mark === 'reference')).toBe(true);
});

import { describe, expect, it } from 'vitest';
import type { Counts } from '../core/cube/counts.ts';
import type { Group } from '../spec/resolved-audit.ts';
import { blankSmall } from './blank-small.ts';
import { buildResult } from './build-result.ts';
import { sampleAudit } from './sample-audit.test-support.ts';
import { cubeOf } from './sample-cube.test-support.ts';

const of = (times: number, missed: number): Counts => ({
	tp: (100 - missed) * times,
	fn: missed * times,
	fp: 20 * times,
	tn: 80 * times
});

/** What is said of the reference among these levels, by a rule or by name. */
function said(levels: Readonly<Record<string, Counts>>, change: Partial<Group>): readonly string[] {
	const audit = sampleAudit();
	const [race] = audit.groups;
	if (race === undefined) throw new Error('The sample audit has groups');
	const group: Group = { ...race, missing: [], ...change };
	const result = buildResult({
		audit: { ...audit, groups: [group], intersections: { depth: 1, minimum: 30 } },
		cube: cubeOf('race', levels)
	});
	const [here, leaving] = [result, blankSmall(result)].map(({ notices }) =>
		notices.filter(({ code }) => code === 'reference-not-recorded')
	);
	expect(leaving).toEqual(here);
	expect(here?.every(({ severity }) => severity === 'caution')).toBe(true);
	return (here ?? []).map(({ text }) => text);
}

const levels = (name: string) => ({ [name]: of(10, 10), White: of(5, 30), Black: of(4, 40) });

describe('a reference that a rule chose', () => {
	it.each(['Missing', 'unknown', '?', 'N/A', 'Not recorded'])('and is called %s is told', (name) => {
		for (const rule of ['largest', 'best'] as const)
			expect(said(levels(name), { reference: { rule } })).toEqual([
				expect.stringMatching(`^Race is compared with “.*”, the ${rule} group: by its name those whose race`)
			]);
		expect(said(levels(name), { reference: { rule: 'largest' } })[0]).toContain(`declare “${name}” missing`);
	});

	it('is told by its title too, and under its level, which is what is declared', () => {
		const labels = { '9': 'Unknown' };
		expect(said(levels('9'), { reference: { rule: 'largest' }, labels })[0]).toContain('declare “9” missing');
	});

	it('is not taken for an end of the widest gap', () => {
		const ends = { Asian: of(10, 20), ...levels('Missing') };
		expect(said({ ...ends, Missing: of(2, 1) }, { reference: { rule: 'largest' } })).toEqual([]);
	});

	it('is not where it is a group, where the audit names it, and where none is one', () => {
		expect(said(levels('Asian'), { reference: { rule: 'largest' } })).toEqual([]);
		expect(said({ ...levels('Asian'), Missing: of(1, 90) }, { reference: { rule: 'largest' } })).toEqual([]);
		expect(said(levels('Missing'), { reference: { level: 'Missing' } })).toEqual([]);
		expect(said(levels('Missing'), { reference: { rule: 'overall' } })).toEqual([]);
		expect(said(levels('Missing'), { reference: { rule: 'rest' } })).toEqual([]);
	});
});

import { describe, expect, it } from 'vitest';
import type { Cell, Cube, Levels } from '#lib/core/cube/cube.ts';
import type { ResolvedAudit } from '#lib/spec/resolved-audit.ts';
import { buildResult } from '../build-result.ts';
import { sampleAudit } from '../sample-audit.test-support.ts';
import { groupProxies } from './group-proxies.ts';
import { stratifiedGroups } from './stratified-groups.ts';
import { stratumChoices, strataTable, stratumTitles } from './stratum-choices.ts';

const cell = (levels: Levels, tp: number, fn: number): Cell => ({
	...{ model: 'm1', levels, tp, fp: 0, fn, tn: 0 },
	...{ unlabelled: 0, undecided: 0, mismatched: 0 }
});

const cells = [
	cell(['White', 'F'], 40, 20),
	cell(['White', 'M'], 50, 30),
	cell(['Black', 'F'], 30, 30),
	cell(['Black', null], 3, 1)
];
const crossed: Cube = {
	...{ models: ['m1'], rows: 204, window: null },
	groupSets: [{ attributes: ['race', 'sex'], cells }]
};

/** The same, counted by each attribute alone, and by strata of two columns. */
const apart: Cube = {
	...crossed,
	groupSets: [
		{ attributes: [], cells: [cell([], 123, 81)] },
		{ attributes: ['race'], cells: [cell(['White'], 90, 50), cell(['Black'], 33, 31)] },
		{ attributes: ['sex'], cells: [cell(['F'], 70, 50), cell(['M'], 50, 30), cell([null], 3, 1)] }
	],
	strata: {
		columns: ['ward', 'payer'],
		groupSets: [
			{
				attributes: ['race'],
				cells: [
					{ ...cell(['White'], 60, 20), stratum: ['a', 'x'] },
					{ ...cell(['White'], 30, 30), stratum: ['a', null] },
					{ ...cell(['Black'], 33, 31), stratum: ['b', 'x'] }
				]
			}
		]
	}
};
const audit = (part: Partial<ResolvedAudit> = {}): ResolvedAudit => ({ ...sampleAudit(), ...part });
const idsOf = (of: ResolvedAudit, cube: Cube, attribute = 'race') =>
	stratumChoices(of, cube, attribute).map(({ id, kind }) => [id, kind]);

describe('what an attribute can be looked at within', () => {
	it('is any other attribute that is counted together with it', () => {
		expect(idsOf(audit(), crossed)).toEqual([['sex', 'attribute']]);
		expect(idsOf(audit(), crossed, 'sex')).toEqual([['race', 'attribute']]);
		expect(idsOf(audit(), apart)).toEqual([]);
	});

	it('is what the audit names, all together first and then each alone', () => {
		const named = audit({ strata: ['ward', 'payer'] });
		expect(idsOf(named, apart)).toEqual([
			['["ward","payer"]', 'audit'],
			['ward', 'column'],
			['payer', 'column']
		]);
		expect(idsOf(named, apart, 'sex')).toEqual([]);
	});

	it('adds strata up over the columns that are not asked for, and names what is not recorded', () => {
		const table = strataTable(apart, { attribute: 'race', columns: ['payer'], kind: 'column' });
		expect(table?.groupSets[0]?.cells.map(({ levels, stratum, tp }) => [...levels, ...stratum, tp])).toEqual([
			['Black', 'x', 33],
			['White', 'x', 60],
			['White', null, 30]
		]);
		const named = audit({ strata: ['ward', 'payer'] });
		expect(table && [...stratumTitles(named, table).values()]).toEqual(['x', 'Unknown']);
		const both = strataTable(apart, { attribute: 'race', columns: ['ward', 'payer'], kind: 'audit' });
		expect(both && [...stratumTitles(named, both).values()]).toContain('a · Unknown');
	});

	it('counts every row in one stratum, those of missing membership in one of their own', () => {
		const [attribute] = audit().groups;
		const [choice] = stratumChoices(audit(), crossed, 'race');
		const found =
			attribute && choice
				? stratifiedGroups({ audit: audit(), cube: crossed, model: 'm1', attribute, choice })
				: null;
		expect([...(found?.strata.values() ?? [])]).toEqual(['Female', 'Male', 'Unknown']);
		expect(found?.groups.map(({ title, statistics }) => [title, statistics.strata?.size])).toEqual([
			['Black', 2],
			['White', 2]
		]);
	});
});

describe('attributes that tell one another', () => {
	it('are screened both ways from the counts of both, and leave where every combination does', () => {
		const cases = audit({ data: { ...audit().data, rowsAre: 'cases' } });
		const screened = (of: ResolvedAudit, cube: Cube) =>
			groupProxies(buildResult({ audit: of, cube }), cube, 'm1').map(({ attribute, column, n, small }) => [
				...[attribute, column, n],
				small
			]);
		expect(screened(cases, crossed)).toEqual([
			['race', 'sex', 200, false],
			['sex', 'race', 200, false]
		]);
		// Four people are in one combination.
		expect(screened(audit(), crossed)).toEqual([
			['race', 'sex', 200, true],
			['sex', 'race', 200, true]
		]);
		const large = {
			...crossed,
			groupSets: [{ attributes: ['race', 'sex'], cells: cells.filter(({ levels }) => levels[1] !== null) }]
		};
		expect(screened(audit(), large).map(([, , , small]) => small)).toEqual([false, false]);
	});
});

import { describe, expect, it } from 'vitest';
import type { Cube } from '#lib/core/cube/cube.ts';
import { resolveAudit } from '#lib/spec/resolve-audit.ts';
import { CountedSoFar, soFarOf } from './counted-so-far.ts';
import type { RunEvent } from './events.ts';

const cubeOf = (tp: number): Cube => ({
	models: ['model'],
	groupSets: [
		{
			attributes: [],
			cells: [
				{ model: 'model', levels: [], tp, fp: 0, fn: 0, tn: 0, unlabelled: 0, undecided: 0, mismatched: 0 }
			]
		}
	],
	rows: tp,
	window: null
});

function telling() {
	const told: number[] = [];
	const tell = (event: RunEvent): void => {
		if (event.kind === 'partial') told.push(event.cube.rows);
	};
	return { told, tell };
}

function auditOf(more: object) {
	const resolved = resolveAudit(
		{ id: 'a', outcome: { label: 'y', prediction: 'p' }, groups: ['race'], ...more },
		{}
	);
	if (!resolved.ok) throw new Error(JSON.stringify(resolved.problems));
	return resolved.value;
}

describe('rows that have been counted while others are still to be', () => {
	it('are added, and taken back where their file is read again', () => {
		const { told, tell } = telling();
		const [one, other] = [{}, {}];
		const soFar = new CountedSoFar(100, tell);
		soFar.add(cubeOf(10), one);
		soFar.add(cubeOf(20), other);
		soFar.add(cubeOf(5), other);
		soFar.takeBack(other);
		soFar.takeBack(other);
		soFar.add(cubeOf(7), other);
		expect(told).toEqual([10, 30, 35, 10, 17]);
	});

	it('are none where all of them are taken back', () => {
		const { told, tell } = telling();
		const soFar = new CountedSoFar(100, tell);
		soFar.takeBack();
		soFar.add(cubeOf(10));
		soFar.takeBack();
		expect(told).toEqual([10, 0]);
	});

	it('are told by group alone', () => {
		const events: RunEvent[] = [];
		new CountedSoFar(100, (event) => events.push(event)).add({ ...cubeOf(10), classes: { groupSets: [] } });
		expect(events).toEqual([{ kind: 'partial', cube: cubeOf(10), of: 100 }]);
	});

	it('are told of how many the audit counts: rows that do not meet its conditions are none of them', () => {
		const log = { table: 't', rows: 100, hash: '', columns: [], copies: null };
		const files = [10, 30].map((outside) => ({ name: 'log.csv', bytes: 1, log, outside, absent: [] }));
		const events: RunEvent[] = [];
		soFarOf({ audit: auditOf({}), tellsSoFar: true }, files, (event) => events.push(event))?.add(cubeOf(10));
		expect(events).toEqual([{ kind: 'partial', cube: cubeOf(10), of: 160 }]);
	});

	it('are not told where nobody asks, or where counts of rows tell not what the whole will', () => {
		const told = (more: object, tellsSoFar = true) =>
			soFarOf({ audit: auditOf(more), tellsSoFar }, [], () => undefined) !== null;
		expect(told({})).toBe(true);
		expect(told({}, false)).toBe(false);
		expect(told({ data: { cluster: 'patient' } })).toBe(true);
		expect(told({ data: { weight: 'w' } })).toBe(false);
		expect(told({ outcome: { type: 'number', label: 'y', prediction: 'p' } })).toBe(false);
		const unpivot = [{ columns: '^(?<which>a|b)$', value: 'level' }];
		expect(told({ data: { unpivot }, groups: ['which'] })).toBe(false);
	});

	it('are not told where units are counted that are groups themselves: a part of the units lacks whole groups', () => {
		const audit = auditOf({ data: { cluster: 'ward' }, groups: ['race', 'ward'] });
		expect(soFarOf({ audit, tellsSoFar: true }, [], () => undefined)).toBeNull();
	});
});

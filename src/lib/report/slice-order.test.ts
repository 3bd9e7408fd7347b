import { describe, expect, it } from 'vitest';
import type { SliceRow } from './result.ts';
import { sampleAudit } from './sample-audit.test-support.ts';
import { sampleResult } from './sample-report.test-support.ts';
import { sliceName } from './slice-name.ts';
import { sliceSide, slicesInOrder, sliceSideWords } from './slice-order.ts';

const [some] = sampleResult('readmission-sample').slices;
if (some === undefined) throw new Error('The sample has a slice');
const row = (slice: string, of: Partial<SliceRow>): SliceRow => ({ ...some, model: 'm1', slice, ...of });
const audit = sampleAudit();
const burden = { ...audit, outcome: { ...audit.outcome, favourable: 'not_selected' as const } };

describe('which side of everybody a slice is on', () => {
	const missedMore = row('a', { metric: 'false_negative_rate', divergence: 0.1 });
	const selectedMore = row('b', { metric: 'selection_rate', divergence: 0.1 });

	it('is that of the decision that is good for people', () => {
		expect(sliceSide(audit, missedMore)).toBe('worse');
		expect(sliceSide(audit, { ...missedMore, divergence: -0.1 })).toBe('better');
		expect(sliceSide(audit, selectedMore)).toBe('better');
		expect(sliceSide(burden, selectedMore)).toBe('worse');
		expect(sliceSideWords(audit, missedMore)).toBe('worse off');
	});

	it('is none where either way may harm', () => {
		const base = row('c', { metric: 'base_rate', divergence: 0.1 });
		expect(sliceSide(audit, base)).toBeNull();
		expect(sliceSideWords(audit, base)).toBe('no worse side');
	});
});

describe('the list of slices', () => {
	const slices = [
		row('better', { metric: 'false_negative_rate', divergence: -0.3 }),
		row('worse', { metric: 'false_negative_rate', divergence: 0.1 }),
		row('either', { metric: 'base_rate', divergence: 0.2 }),
		row('worst', { metric: 'selection_rate', divergence: -0.15 }),
		row('other', { model: 'm2', divergence: 0.9 })
	];
	const names = (order?: 'largest'): readonly string[] =>
		slicesInOrder({ slices, audit }, 'm1', order).map(({ slice }) => slice);

	it('begins with who is worse off, or with the largest difference', () => {
		expect(names()).toEqual(['worst', 'worse', 'either', 'better']);
		expect(names('largest')).toEqual(['better', 'either', 'worst', 'worse']);
	});
});

describe('a slice’s name', () => {
	const titled = {
		groups: audit.groups.map((group, at) => ({
			...group,
			column: ['race_all', 'sex_at_birth'][at] ?? '',
			title: ['Race', 'Sex'][at] ?? ''
		}))
	};

	it('has the titles of its attributes', () => {
		expect(sliceName(titled, { slice: 'race_all = Black', depth: 1 })).toBe('Race = Black');
		expect(sliceName(titled, { slice: 'race_all = Black × sex_at_birth = F', depth: 2 })).toBe(
			'Race = Black × Sex = F'
		);
	});

	it('keeps a level that looks like a condition, and what is no slice of the audit', () => {
		expect(sliceName(titled, { slice: 'race_all = a × b = c', depth: 1 })).toBe('Race = a × b = c');
		expect(sliceName(titled, { slice: 'age = old', depth: 1 })).toBe('age = old');
	});
});

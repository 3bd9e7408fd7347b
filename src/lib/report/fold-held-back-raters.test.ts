import { describe, expect, it } from 'vitest';
import { foldHeldBackRaters } from './fold-held-back-raters.ts';
import { blankRater, type RaterPlace, type RaterRow } from './rater-row.ts';

const place = (group: string, model = 'm'): RaterPlace => ({
	model,
	attribute: 'race',
	group,
	reference: null,
	rater: 'a',
	other: 'b',
	measure: 'raw_agreement',
	small: true
});
const held = (group: string, model?: string): RaterRow => blankRater(place(group, model), 'suppressed');
const blank = (group: string): RaterRow => blankRater(place(group), 'no-rows');

describe('groups of which nothing leaves', () => {
	it('stand in one sentence, once each, and not in rows', () => {
		const folded = foldHeldBackRaters([held('Asian'), held('Asian'), blank('Other'), held('Black')]);
		expect(folded.rows.map(({ group }) => group)).toEqual(['Other']);
		expect(folded.heldBack).toBe(
			'Held back, for too few people or because it would tell of so few: race: Asian, Black.'
		);
	});

	it('keep their rows where one of them leaves: what is blank beside it has its reason', () => {
		const rows = [held('Asian'), blank('Asian')];
		expect(foldHeldBackRaters(rows)).toEqual({ rows, heldBack: null });
	});

	it('are those of one model', () => {
		const folded = foldHeldBackRaters([held('Asian', 'm'), { ...blank('Asian'), model: 'n' }]);
		expect(folded.rows.map(({ model }) => model)).toEqual(['n']);
	});
});

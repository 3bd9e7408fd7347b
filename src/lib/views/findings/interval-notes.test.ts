import { describe, expect, it } from 'vitest';
import { sampleAudit } from '#lib/report/sample-audit.test-support.ts';
import { intervalNote, type IntervalPlace } from './interval-notes.ts';

const of = (cluster: string | null, place: IntervalPlace) => {
	const audit = sampleAudit();
	return intervalNote({ data: { ...audit.data, cluster } }, place);
};

describe('how intervals differ from those in Groups', () => {
	it.each(['overview', 'slices'] as const)('is told of the simultaneous ones: %s', (place) => {
		expect(of(null, place)?.says).toContain('wider than in Groups');
		expect(of('patient', place)).toEqual(of(null, place));
	});

	it.each(['strata', 'scores', 'thresholds'] as const)(
		'is told where clusters are not counted, and only where there are any: %s',
		(place) => {
			expect(of(null, place)).toBeNull();
			expect(of('pa\u202Etient', place)?.says).toContain('rows of one pa[U+202E]tient are taken to be alike');
		}
	);
});

import { describe, expect, it } from 'vitest';
import { rateDotsFixtures } from './fixtures.ts';
import { heldBack, holdsBack, leavingRateDots, sharedAxis } from './leaving-rate-dots.ts';
import { layoutRateDots } from './rate-dots.layout.ts';
import { rateDotsDomain, summarise } from './rate-dots.ts';

const widths = [300, 360, 399, 400, 460, 560, 640, 900, 1200];
const charts = Object.entries(rateDotsFixtures);

describe.each(charts)('rate dots: %s', (_, chart) => {
	it.each(widths)('at %i pixels keeps every mark and text inside', (width) => {
		const layout = layoutRateDots(chart, width);
		for (const row of layout.rows) {
			const spans = [row.outer, row.inner].flatMap((span) => (span === null ? [] : [span.x0, span.x1]));
			const xs = [...spans, ...(row.mark === null ? [] : [row.mark.x])];
			for (const x of xs) {
				expect(x).toBeGreaterThanOrEqual(layout.plot.x0);
				expect(x).toBeLessThanOrEqual(layout.plot.x1);
			}
			for (const text of [row.value, row.range]) if (text !== null) expect(text.x).toBeLessThanOrEqual(width);
			expect(row.top + row.height).toBeLessThanOrEqual(layout.plot.y1);
		}
		expect(layout.plot.x1 - layout.plot.x0).toBeGreaterThan(100);
	});

	it('rows do not overlap', () => {
		for (const width of widths) {
			const { rows } = layoutRateDots(chart, width);
			rows
				.slice(1)
				.forEach((row, i) =>
					expect(row.top).toBeGreaterThanOrEqual((rows[i]?.top ?? 0) + (rows[i]?.height ?? 0))
				);
		}
	});
});

describe('rate dots', () => {
	it('say where the pooled value is, and draw it on the axis that holds it', () => {
		const { missed } = rateDotsFixtures;
		const rows = missed.rows.map((row, i) => (i === 0 ? { ...row, pooled: 0.2 } : row));
		const { rows: laid, plot } = layoutRateDots({ ...missed, rows }, 640);
		expect(laid[0]?.pooled).toBeGreaterThanOrEqual(plot.x0);
		expect(laid[0]?.pooled).toBeLessThan(laid[0]?.mark?.x ?? NaN);
		expect(laid[0]?.description).toContain('; pooled 20.0');
		expect(laid[1]).toMatchObject({ pooled: null });
		expect(laid[1]?.description).not.toContain('pooled');
	});

	it('are summed up as what they are, where they are no groups', () => {
		const { gaps } = rateDotsFixtures;
		expect(summarise(gaps)).toContain(' groups, ');
		const changes = { ...gaps, counted: { one: 'change', many: 'changes' } };
		expect(summarise(changes)).toContain(`: ${gaps.rows.length} changes, from `);
		expect(summarise(changes)).not.toContain('group');
	});

	it('keep the order they were given', () => {
		const { rows } = layoutRateDots(rateDotsFixtures.missed, 640);
		expect(rows.map((row) => row.key)).toEqual(['u', 'o', 'w', 'b']);
	});

	it('draw no mark where there is no answer, and say why', () => {
		const row = layoutRateDots(rateDotsFixtures.states, 640).rows[7];
		expect(row?.mark).toBeNull();
		expect(row?.reason?.text).toContain('no readmission');
	});

	it('put one axis under all panels of a small multiple', () => {
		const panels = [rateDotsFixtures.missed, rateDotsFixtures.flagged];
		const domain = rateDotsDomain(panels);
		const [a, b] = panels.map((chart) => layoutRateDots({ ...chart, domain }, 320));
		expect(a?.ticks).toEqual(b?.ticks);
	});

	it('draw a ratio of infinity at the edge, as beyond', () => {
		const row = layoutRateDots(rateDotsFixtures.ratios, 640).rows[3];
		expect(row?.mark?.beyond).toBe('high');
		expect(row?.outer?.openHigh).toBe(true);
	});
});

describe('a small group', () => {
	const { missed } = rateDotsFixtures;
	const grown = (value: number) => ({
		...missed,
		rows: missed.rows.map((row) =>
			row.key === 'u' ? { ...row, small: true, value, low: value - 0.01, high: value + 0.01 } : row
		)
	});

	it('is on the axis and in the summary on screen, however far off it is', () => {
		for (const value of [0.01, 0.99]) {
			const row = layoutRateDots(grown(value), 640).rows.find(({ key }) => key === 'u');
			expect(row?.mark?.beyond).toBeNull();
		}
		expect(summarise(grown(0.99))).toContain('to 99.0\u202f% (Unknown); 1 held back from exports');
		expect(summarise(missed)).not.toContain('held back');
	});

	it('does not press the others flat by its interval', () => {
		const wide = (low: number, high: number) => ({
			...missed,
			rows: missed.rows.map((row) => (row.key === 'u' ? { ...row, small: true, low, high } : row))
		});
		expect(rateDotsDomain([wide(0, 1)])).toEqual(rateDotsDomain([wide(0.6, 0.7)]));
	});

	it('leaves nothing of its number: no figure, no place, no stretch of the axis, alone or beside others', () => {
		const shared = (value: number) => ({ ...missed, ...sharedAxis([grown(value), missed]) });
		for (const drawn of [grown, shared]) {
			expect(leavingRateDots(drawn(0.01))).toEqual(leavingRateDots(drawn(0.99)));
			expect(holdsBack(drawn(0.99))).toBe(true);
		}
		const left = leavingRateDots(grown(0.99));
		expect(summarise(left)).not.toContain('99');
		expect(summarise(left)).toContain('; 1 without an answer');
		expect(left.rows.at(-1)).toMatchObject({
			key: 'u',
			detail: '',
			value: null,
			low: null,
			reason: heldBack
		});
		expect(leavingRateDots(left)).toEqual(left);
	});

	it('is in neither picture where there is none', () => {
		expect(holdsBack(missed)).toBe(false);
		expect(leavingRateDots(missed)).toEqual(missed);
	});
});

it('the summary names the extremes, the reference and the verdicts', () => {
	expect(summarise(rateDotsFixtures.missed)).toBe(
		'Missed readmissions: 4 groups, from 42.8\u202f% (African American) to 67.0\u202f% (Unknown); reference White at 44.2\u202f%; 1 outside, 2 inconclusive.'
	);
});

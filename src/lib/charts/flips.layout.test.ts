import { describe, expect, it } from 'vitest';
import { flipsFixtures } from './flips.fixtures.ts';
import { layoutFlips } from './flips.layout.ts';
import { textWidth } from './primitives/text-fit.ts';
import { flipsDomain, reach, summariseFlips } from './flips.ts';

const widths = [260, 300, 358, 519, 520, 640, 900, 1200];

describe.each(Object.entries(flipsFixtures))('flips: %s', (_, chart) => {
	it.each(widths)('at %i pixels keep every mark and text inside', (width) => {
		const { plot, rows } = layoutFlips(chart, width);
		expect(plot.x1 - plot.x0).toBeGreaterThan(80);
		for (const row of rows) {
			const bars = [row.bars.outer, row.bars.lost, row.bars.gained].flatMap((bar) =>
				bar === null ? [] : [bar.x, bar.x + bar.width]
			);
			const span = row.interval === null ? [] : [row.interval.x0, row.interval.x1];
			for (const x of [...bars, ...span, ...row.bars.noise, ...(row.mark === null ? [] : [row.mark.x])]) {
				expect(x).toBeGreaterThanOrEqual(plot.x0 - 0.01);
				expect(x).toBeLessThanOrEqual(plot.x1 + 0.01);
			}
			expect(row.top + row.height).toBeLessThanOrEqual(plot.y1);
			for (const text of [row.value, row.word, row.range])
				if (text !== null) expect(text.x).toBeLessThanOrEqual(width);
		}
		rows
			.slice(1)
			.forEach((row, i) =>
				expect(row.top).toBeGreaterThanOrEqual((rows[i]?.top ?? 0) + (rows[i]?.height ?? 0))
			);
	});
});

describe('flips', () => {
	it.each(widths)('at %i pixels have no mark of noise struck through a share beside a bar', (width) => {
		for (const { bars } of layoutFlips(flipsFixtures.planted, width).rows)
			for (const { x, text, anchor } of bars.labels) {
				const [from, to] = anchor === 'end' ? [x - textWidth(text, 11), x] : [x, x + textWidth(text, 11)];
				for (const mark of bars.noise) expect(mark < from || mark > to).toBe(true);
			}
	});

	it('lie left of zero where only the baseline was right, right of it where only the variant was', () => {
		const { rows, zero } = layoutFlips(flipsFixtures.planted, 640);
		const [first] = rows;
		expect((first?.bars.lost?.x ?? NaN) + (first?.bars.lost?.width ?? NaN)).toBeCloseTo(zero, 6);
		expect(first?.bars.gained?.x).toBeCloseTo(zero, 6);
		expect(first?.bars.lost?.width ?? 0).toBeGreaterThan(4 * (first?.bars.gained?.width ?? 0));
	});

	it('are as long together as the share of answers that changed', () => {
		for (const row of flipsFixtures.planted.sections.flatMap(({ rows }) => rows)) {
			const { left, right } = reach(row, true);
			expect(left + right).toBeCloseTo(row.changed ?? NaN, 12);
		}
	});

	it('are said with their direction, noise, shift and verdict', () => {
		const { rows } = layoutFlips(flipsFixtures.planted, 640);
		expect(rows[0]?.description).toBe(
			'clinic-llm-a · base: 16.0\u202f% of answers changed: 13.1\u202f% right under the baseline only, 1.6\u202f% under the variant only; 4.0\u202f% expected from noise alone; net shift −11.4 points, simultaneous interval −16.2 to −6.7; outside; 300 cases'
		);
	});

	it('without a direction are drawn light, and the reason takes the place of the shift', () => {
		const row = layoutFlips(flipsFixtures.states, 640).rows[2];
		expect(row).toMatchObject({ mark: null, value: null });
		expect(row?.bars).toMatchObject({ lost: null, gained: null });
		expect(row?.bars.outer).not.toBeNull();
		expect(row?.reason?.text).toContain('favourable answers');
	});

	it('without a word of what is good are one bar from zero: no side, no shift, no margin', () => {
		const { rows, sides, band, zero } = layoutFlips(flipsFixtures.undirected, 640);
		expect(sides).toEqual([]);
		expect(band).toBeNull();
		for (const row of rows) {
			expect(row).toMatchObject({ value: null, reason: null, mark: { kind: 'described' } });
			expect(row.bars).toMatchObject({ lost: null, gained: null });
			expect(row.bars.labels.length).toBe(1);
		}
		const [first] = rows;
		expect(first?.bars.outer?.x).toBeCloseTo(zero, 6);
		expect(first?.bars.labels[0]?.text).toBe('31.0\u202f%');
		// The dot stands at the bar's end, its interval around it, and the figure past both.
		expect(first?.mark?.x).toBeCloseTo((first?.bars.outer?.x ?? 0) + (first?.bars.outer?.width ?? 0), 6);
		expect(first?.interval?.x0).toBeLessThan(first?.mark?.x ?? 0);
		expect(first?.bars.labels[0]?.x).toBeGreaterThan(first?.interval?.x1 ?? Infinity);
		expect(rows[0]?.description).toBe(
			'GPT4 · MANAGE: 31.0\u202f% of answers changed, interval 22.8 to 40.6; 12.0\u202f% expected from noise alone; 100 cases'
		);
		expect(summariseFlips(flipsFixtures.undirected)).toBe(
			'Described as colourful instead of vignette: 3 comparisons; answers changed in 0.0\u202f% (GPT4 · RESOURCE) to 31.0\u202f% (GPT4 · MANAGE).'
		);
	});

	it('of several charts share one axis', () => {
		const charts = [flipsFixtures.planted, flipsFixtures.many];
		const domain = flipsDomain(charts);
		const [a, b] = charts.map((chart) => layoutFlips({ ...chart, domain }, 640));
		expect(a?.ticks.map(({ label }) => label)).toEqual(b?.ticks.map(({ label }) => label));
	});

	it('sum up in one sentence with both ends and the verdicts', () => {
		expect(summariseFlips(flipsFixtures.planted)).toBe(
			'Described as black instead of white: 3 comparisons, net shifts from −11.4 points (clinic-llm-a · base) to +0.2 points (clinic-llm-a · fine_tuned); 1 outside, 1 inconclusive, 1 within.'
		);
	});
});

import { render } from 'svelte/server';
import { describe, expect, it } from 'vitest';
import { curveFixtures } from '../../src/lib/charts/curve.fixtures.ts';
import FlipRows from '../../src/lib/charts/FlipRows.svelte';
import { flipsFixtures } from '../../src/lib/charts/flips.fixtures.ts';
import { heatMapFixtures } from '../../src/lib/charts/heat-map.fixtures.ts';
import HeatMap from '../../src/lib/charts/HeatMap.svelte';
import { miniIntervalFixtures, rateDotsFixtures } from '../../src/lib/charts/fixtures.ts';
import GroupCurves from '../../src/lib/charts/GroupCurves.svelte';
import MiniInterval from '../../src/lib/charts/MiniInterval.svelte';
import RateDots from '../../src/lib/charts/RateDots.svelte';
import Spread from '../../src/lib/charts/Spread.svelte';
import { spreadFixtures } from '../../src/lib/charts/spread.fixtures.ts';
import { markWords, type MarkKind } from '../../src/lib/charts/mark.ts';
import VerdictLegend from '../../src/lib/charts/VerdictLegend.svelte';
import VerdictMark from '../../src/lib/charts/VerdictMark.svelte';
import { golden, tidy } from './tidy.ts';

describe('rate dots', () => {
	it.each(Object.entries(rateDotsFixtures))('%s at 640 pixels is as reviewed', async (name, chart) => {
		const { body } = render(RateDots, { props: { chart, width: 640 } });
		await expect(tidy(body)).toMatchFileSnapshot(golden(`rate-dots-${name}-640`));
	});

	it.each(['missed', 'states', 'ratios', 'strata'] as const)('%s on a phone is as reviewed', async (name) => {
		const { body } = render(RateDots, {
			props: { chart: rateDotsFixtures[name], width: 320, interactive: false }
		});
		await expect(tidy(body)).toMatchFileSnapshot(golden(`rate-dots-${name}-320-static`));
	});
});

describe('curves of groups', () => {
	it.each(Object.entries(curveFixtures))('%s beside their names are as reviewed', async (name, chart) => {
		const { body } = render(GroupCurves, { props: { chart, width: 560, interactive: false } });
		await expect(tidy(body)).toMatchFileSnapshot(golden(`group-curves-${name}-560-static`));
	});

	it.each(['roc', 'states'] as const)('%s above their names are as reviewed', async (name) => {
		const { body } = render(GroupCurves, { props: { chart: curveFixtures[name], width: 340 } });
		await expect(tidy(body)).toMatchFileSnapshot(golden(`group-curves-${name}-340`));
	});
});

describe('flips of descriptions', () => {
	it.each(Object.entries(flipsFixtures))('%s at 640 pixels are as reviewed', async (name, chart) => {
		const { body } = render(FlipRows, { props: { chart, width: 640 } });
		await expect(tidy(body)).toMatchFileSnapshot(golden(`flips-${name}-640`));
	});

	it.each(['planted', 'states'] as const)('%s on a phone are as reviewed', async (name) => {
		const { body } = render(FlipRows, {
			props: { chart: flipsFixtures[name], width: 320, interactive: false }
		});
		await expect(tidy(body)).toMatchFileSnapshot(golden(`flips-${name}-320-static`));
	});
});

describe('two attributes crossed', () => {
	it.each(Object.entries(heatMapFixtures))('%s at 720 pixels are as reviewed', async (name, chart) => {
		const { body } = render(HeatMap, { props: { chart, width: 720 } });
		await expect(tidy(body)).toMatchFileSnapshot(golden(`heat-map-${name}-720`));
	});

	it.each(['usual', 'states', 'names', 'pooled', 'withheld'] as const)(
		'%s on a phone are as reviewed',
		async (name) => {
			const { body } = render(HeatMap, {
				props: { chart: heatMapFixtures[name], width: 320, interactive: false }
			});
			await expect(tidy(body)).toMatchFileSnapshot(golden(`heat-map-${name}-320-static`));
		}
	);
});

describe('who is in which stratum', () => {
	it.each(Object.entries(spreadFixtures))('%s at 560 pixels is as reviewed', async (name, chart) => {
		const { body } = render(Spread, { props: { chart, width: 560 } });
		await expect(tidy(body)).toMatchFileSnapshot(golden(`spread-${name}-560`));
	});

	it('on a phone is as reviewed', async () => {
		const { body } = render(Spread, {
			props: { chart: spreadFixtures.states, width: 320, interactive: false }
		});
		await expect(tidy(body)).toMatchFileSnapshot(golden('spread-states-320-static'));
	});
});

it.each(Object.entries(miniIntervalFixtures))('mini interval %s is as reviewed', async (name, cell) => {
	const { body } = render(MiniInterval, { props: { cell } });
	await expect(tidy(body)).toMatchFileSnapshot(golden(`mini-interval-${name}`));
});

it.each(Object.keys(markWords) as MarkKind[])('the mark of %s is as reviewed', async (kind) => {
	const { body } = render(VerdictMark, { props: { kind } });
	await expect(tidy(body)).toMatchFileSnapshot(golden(`verdict-mark-${kind}`));
});

it.each([
	['usual', { limit: 'limit: 5 points', small: true }],
	[
		'all',
		{ kinds: Object.keys(markWords) as MarkKind[], limit: 'limit: 5 points', small: true, pooled: true }
	]
] as const)('the %s legend is as reviewed', async (name, props) => {
	const { body } = render(VerdictLegend, { props });
	await expect(tidy(body)).toMatchFileSnapshot(golden(`verdict-legend-${name}`));
});

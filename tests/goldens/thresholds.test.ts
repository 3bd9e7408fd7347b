import { render } from 'svelte/server';
import { describe, expect, it } from 'vitest';
import IconArray from '../../src/lib/charts/IconArray.svelte';
import Operating from '../../src/lib/charts/Operating.svelte';
import ScoreSplit from '../../src/lib/charts/ScoreSplit.svelte';
import { iconFixtures, operatingFixtures, splitFixtures } from '../../src/lib/charts/threshold.fixtures.ts';
import { golden, tidy } from './tidy.ts';

describe('scores split by outcome', () => {
	it.each(Object.entries(splitFixtures))('%s are as reviewed', async (name, chart) => {
		const { body } = render(ScoreSplit, { props: { chart, width: 560 } });
		await expect(tidy(body)).toMatchFileSnapshot(golden(`score-split-${name}-560`));
	});
});

describe('curves with points at thresholds', () => {
	it.each(Object.entries(operatingFixtures))('%s are as reviewed', async (name, { chart, points }) => {
		const { body } = render(Operating, { props: { chart, points, width: 400 } });
		await expect(tidy(body)).toMatchFileSnapshot(golden(`operating-${name}-400`));
	});
});

it.each(Object.entries(iconFixtures))('a hundred of a group, %s, are as reviewed', async (name, chart) => {
	const { body } = render(IconArray, { props: { chart } });
	await expect(tidy(body)).toMatchFileSnapshot(golden(`icon-array-${name}`));
});

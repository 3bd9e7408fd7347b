import { render } from 'svelte/server';
import { describe, expect, it } from 'vitest';
import { panelFixtures, shapeFixtures } from '../../src/lib/charts/calibration.fixtures.ts';
import GroupPanels from '../../src/lib/charts/GroupPanels.svelte';
import ScoreShapes from '../../src/lib/charts/ScoreShapes.svelte';
import { golden, tidy } from './tidy.ts';

describe('panels a group', () => {
	it.each(Object.entries(panelFixtures))('%s side by side are as reviewed', async (name, chart) => {
		const { body } = render(GroupPanels, { props: { chart, width: 720, interactive: false } });
		await expect(tidy(body)).toMatchFileSnapshot(golden(`group-panels-${name}-720-static`));
	});

	it.each(['reliability', 'states'] as const)('%s on a phone are as reviewed', async (name) => {
		const { body } = render(GroupPanels, { props: { chart: panelFixtures[name], width: 320 } });
		await expect(tidy(body)).toMatchFileSnapshot(golden(`group-panels-${name}-320`));
	});
});

describe('scores by group', () => {
	it.each(Object.entries(shapeFixtures))('%s are as reviewed', async (name, chart) => {
		const { body } = render(ScoreShapes, { props: { chart, width: 560 } });
		await expect(tidy(body)).toMatchFileSnapshot(golden(`score-shapes-${name}-560`));
	});
});

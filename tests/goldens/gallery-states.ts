import { panelFixtures, shapeFixtures } from '../../src/lib/charts/calibration.fixtures.ts';
import { curveFixtures } from '../../src/lib/charts/curve.fixtures.ts';
import { miniIntervalFixtures, rateDotsFixtures } from '../../src/lib/charts/fixtures.ts';
import { flipsFixtures } from '../../src/lib/charts/flips.fixtures.ts';
import { heatMapFixtures } from '../../src/lib/charts/heat-map.fixtures.ts';
import { markWords } from '../../src/lib/charts/mark.ts';
import { spreadFixtures } from '../../src/lib/charts/spread.fixtures.ts';
import { iconFixtures, operatingFixtures, splitFixtures } from '../../src/lib/charts/threshold.fixtures.ts';

/** A chart and the states that the gallery shows of it: each has a golden whose name begins with both. */
export interface GalleryStates {
	readonly component: string;
	/** How the names of its goldens begin. */
	readonly golden: string;
	/** The export that holds its states; null where they are a closed set of the chart's own. */
	readonly fixtures: string | null;
	readonly states: readonly string[];
}

const of = (
	component: string,
	golden: string,
	fixtures: Readonly<Record<string, object>>
): GalleryStates => ({
	component,
	golden,
	fixtures: Object.keys(fixtures)[0] ?? null,
	states: Object.keys(Object.values(fixtures)[0] ?? {})
});

export const galleryStates: readonly GalleryStates[] = [
	of('RateDots', 'rate-dots', { rateDotsFixtures }),
	of('MiniInterval', 'mini-interval', { miniIntervalFixtures }),
	of('GroupCurves', 'group-curves', { curveFixtures }),
	of('FlipRows', 'flips', { flipsFixtures }),
	of('HeatMap', 'heat-map', { heatMapFixtures }),
	of('Spread', 'spread', { spreadFixtures }),
	of('GroupPanels', 'group-panels', { panelFixtures }),
	of('ScoreShapes', 'score-shapes', { shapeFixtures }),
	of('ScoreSplit', 'score-split', { splitFixtures }),
	of('Operating', 'operating', { operatingFixtures }),
	of('IconArray', 'icon-array', { iconFixtures }),
	{ component: 'VerdictMark', golden: 'verdict-mark', fixtures: null, states: Object.keys(markWords) },
	{ component: 'VerdictLegend', golden: 'verdict-legend', fixtures: null, states: ['usual', 'all'] }
];

/** Parts that another component draws, and no chart by themselves. */
export const partsOf: Readonly<Record<string, string>> = {
	Brush: 'ScoreShapes',
	DotsRow: 'RateDots',
	HeatMapCell: 'HeatMap',
	Leaving: 'RateDots',
	Readout: 'RateDots'
};

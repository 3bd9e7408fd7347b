/** One page of the dashboard, as the navigation lists it. */
export interface Page {
	readonly path: string;
	readonly title: string;
	/** What must be there for the page to hold anything; always something where absent. */
	readonly needs?: 'decisions' | 'descriptions';
}

export interface Part {
	/** Null where the pages need no heading of their own. */
	readonly heading: string | null;
	readonly pages: readonly Page[];
}

/** The reader's way through: bring a log, say what it holds, read what it says, hand it on. */
const parts: readonly Part[] = [
	{
		heading: 'Set up',
		pages: [
			{ path: '/', title: 'Log' },
			{ path: '/map', title: 'Columns' }
		]
	},
	{
		heading: 'Findings',
		pages: [
			{ path: '/overview', title: 'Overview' },
			{ path: '/groups', title: 'Groups', needs: 'decisions' },
			{ path: '/descriptions', title: 'Descriptions', needs: 'descriptions' },
			{ path: '/intersections', title: 'Intersections', needs: 'decisions' },
			{ path: '/conditional', title: 'Conditional', needs: 'decisions' },
			{ path: '/scores', title: 'Scores', needs: 'decisions' },
			{ path: '/calibration', title: 'Calibration', needs: 'decisions' },
			{ path: '/thresholds', title: 'Thresholds', needs: 'decisions' }
		]
	},
	{ heading: 'For the committee', pages: [{ path: '/report', title: 'Report' }] }
];

/** The ways that lead somewhere: no room without content is offered. Before anything was found, those of an audit of decisions. */
export const offeredParts = (
	findings: { readonly hasDecisions: boolean; readonly hasDescriptions: boolean } | null
): readonly Part[] =>
	parts.map((part) => ({
		...part,
		pages: part.pages.filter(({ needs }) =>
			needs === 'decisions'
				? findings?.hasDecisions !== false
				: needs === 'descriptions'
					? findings?.hasDescriptions === true
					: true
		)
	}));

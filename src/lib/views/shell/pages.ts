/** One page of the dashboard, as the navigation lists it. */
export interface Page {
	readonly path: string;
	readonly title: string;
}

export interface Part {
	/** Null where the pages need no heading of their own. */
	readonly heading: string | null;
	readonly pages: readonly Page[];
}

/** The reader's way through: bring a log, say what it holds, read what it says, hand it on. */
export const parts: readonly Part[] = [
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
			{ path: '/groups', title: 'Groups' },
			{ path: '/intersections', title: 'Intersections' },
			{ path: '/scores', title: 'Scores' }
		]
	},
	{ heading: 'For the committee', pages: [{ path: '/report', title: 'Report' }] }
];

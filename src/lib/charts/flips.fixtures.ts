import type { FlipMark, Flips } from './flips.ts';

const row = (key: string, name: string, of: Partial<FlipMark>): FlipMark => ({
	key,
	name,
	pairs: 300,
	changed: 0.08,
	lost: 0.04,
	gained: 0.03,
	noise: null,
	shift: -0.01,
	low: -0.03,
	high: 0.01,
	alone: false,
	mark: 'inconclusive',
	reason: null,
	...of
});

const planted: Flips = {
	title: 'Described as black instead of white',
	good: 'right',
	margin: 0.02,
	sections: [
		{
			title: null,
			rows: [
				row('a', 'clinic-llm-a · base', {
					changed: 0.16,
					lost: 0.131,
					gained: 0.016,
					noise: 0.04,
					shift: -0.114,
					low: -0.162,
					high: -0.067,
					mark: 'outside'
				}),
				row('b', 'clinic-llm-a · fine_tuned', {
					changed: 0.02,
					lost: 0.008,
					gained: 0.01,
					noise: 0.02,
					shift: 0.002,
					low: -0.012,
					high: 0.015,
					mark: 'within'
				}),
				row('c', 'clinic-llm-b · base', { noise: 0.08 })
			]
		}
	]
};

/** Charts of flips in every state: the gallery shows them, the goldens hold them. */
export const flipsFixtures: Readonly<
	Record<'planted' | 'states' | 'many' | 'undirected' | 'nothing', Flips>
> = {
	planted,
	states: {
		title: 'Every comparison',
		good: 'favourable',
		margin: null,
		sections: [
			{
				title: 'Race',
				rows: [
					row('d', 'white → black', { mark: 'described', shift: 0.3, low: 0.1, high: 0.52, gained: 0.4 }),
					row('e', 'A name that is far too long for its place, with <b>markup</b> and 漢字 in it', {})
				]
			},
			{
				title: 'Tone',
				rows: [
					row('f', 'plain → colourful', {
						lost: null,
						gained: null,
						shift: null,
						low: null,
						high: null,
						mark: 'not_assessable',
						reason: 'neither right nor favourable answers are named'
					}),
					row('g', 'plain → uncertain', {
						changed: null,
						lost: null,
						gained: null,
						shift: null,
						low: null,
						high: null,
						pairs: 0,
						mark: 'not_assessable',
						reason: 'no case was answered under both'
					})
				]
			}
		]
	},
	many: {
		...planted,
		sections: [
			{
				title: null,
				rows: Array.from({ length: 27 }, (_, i) =>
					row(`m${i}`, `Model number ${i % 9} · strategy ${Math.floor(i / 9)}`, {
						pairs: 801,
						changed: 0.05 + i / 200,
						lost: 0.02 + i / 400,
						gained: 0.02,
						shift: -i / 400,
						low: -i / 400 - 0.03,
						high: -i / 400 + 0.03
					})
				)
			}
		]
	},
	undirected: {
		title: 'Described as colourful instead of vignette',
		good: null,
		margin: 0.02,
		sections: [
			{
				title: null,
				rows: ['MANAGE', 'VISIT', 'RESOURCE'].map((question, i) =>
					row(`u${i}`, `GPT4 · ${question}`, {
						pairs: 100,
						changed: [0.31, 0.18, 0][i] ?? 0,
						lost: null,
						gained: null,
						noise: i === 0 ? 0.12 : null,
						shift: null,
						low: [0.228, 0.117, 0][i] ?? 0,
						high: [0.406, 0.267, 0.037][i] ?? 0,
						mark: 'not_assessable',
						reason: 'the log has no label'
					})
				)
			}
		]
	},
	nothing: { ...planted, sections: [] }
};

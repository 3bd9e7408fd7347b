import { layoutBins } from '../../src/lib/core/scores/score-bins.ts';
import { sumsOfRow } from '../../src/lib/core/scores/score-sums.ts';
import { noCube } from '../../src/lib/core/cube/merge-cubes.ts';
import { seededRandom } from '../../src/lib/core/intervals/seeded-random.ts';
import { chooseScoreLayout } from '../../src/lib/plan/choose-score-layout.ts';
import { planScoreHistogram } from '../../src/lib/plan/statistics/score-histogram.ts';
import { resolveAudit } from '../../src/lib/spec/resolve-audit.ts';
import { bytesOf, check, csv, quietCall, same } from './contract.ts';
import type { ContractCase } from './contract.ts';
import { eachRow } from '../../src/lib/plan/log-table.ts';

const random = seededRandom(11, 'scores of the contract');
const rows = Array.from({ length: 5_000 }, (_, at) => ({
	// Some at the ends, where logarithms are clipped.
	score: at % 500 === 0 ? (at % 1000 === 0 ? 0 : 1) : random(),
	positive: random() < 0.4
}));
const log = bytesOf(
	`y,s,g\n${rows.map(({ score, positive }, at) => `${positive ? 1 : 0},${String(score)},g${String(at % 2)}`).join('\n')}\n`
);

const definition = {
	id: 'scores',
	outcome: { label: 'y', score: { column: 's', threshold: 0.5 } },
	groups: ['g'],
	metrics: ['auroc']
};
function audit() {
	const outcome = resolveAudit(definition, {});
	if (!outcome.ok) throw new Error(JSON.stringify(outcome.problems));
	return outcome.value;
}

const options = { format: csv(), columns: null, rowLimit: null };

const fractionsCase = (areFew: boolean): ContractCase => ({
	name: `fractions are summed as the same whole numbers as a row at a time, and scores fall into their bins${areFew ? ', those that are alike once' : ''}`,
	run: async ({ engine, makeSource }) => {
		const { table } = await engine.load(await makeSource('scores.csv', log), options, quietCall());
		const bins = layoutBins([0, 0.25, 0.7, 1], [0, 0.5, 1]);
		const plan = planScoreHistogram(audit(), eachRow(table), {
			sets: [[], ['g']],
			bins,
			areFew
		});
		const cube = plan.read(await engine.query(plan.statement, quietCall()), noCube);
		const cells = cube.scores?.groupSets[0]?.cells ?? [];
		for (const label of ['positive', 'negative'] as const) {
			const cell = cells.find((each) => each.label === label);
			const own = rows.filter(({ positive }) => positive === (label === 'positive'));
			const sums = own.map(({ score }) => sumsOfRow(score, label));
			for (const name of ['score', 'square', 'squaredError', 'logLoss'] as const) {
				const truth = sums.reduce((sum, each) => sum + each[name], 0n);
				const off = Number((cell?.sums[name] ?? 0n) - truth) / 2 ** 70;
				// Of probabilities a row is rounded to 2⁻⁶²; the logarithm's last bit is the engine's own.
				check(
					Math.abs(off) <= (name === 'logLoss' ? own.length * 1e-15 * 35 : 0),
					`${name} of ${label}: off by ${String(off)}`
				);
			}
			const places = bins.map(
				({ low, high, holdsLow }) =>
					own.filter(({ score }) =>
						low === high ? score === low : (holdsLow ? score >= low : score > low) && score < high
					).length
			);
			same(
				cell?.bins.map((place, at) => [place, cell.counts[at]]),
				places.map((count, place) => [place, count]).filter(([, count]) => count !== 0),
				`bins of ${label}`
			);
		}
	}
});

export const scoreCases: readonly ContractCase[] = [
	fractionsCase(false),
	fractionsCase(true),
	{
		name: 'scores are looked at in all tables together, and cut at their quantiles',
		run: async ({ engine, makeSource }) => {
			const { table } = await engine.load(await makeSource('scores.csv', log), options, quietCall());
			const chosen = await chooseScoreLayout({ audit: audit(), exact: false }, (plan) =>
				Promise.all([0, 1].map(() => engine.query(plan(eachRow(table)), quietCall())))
			);
			check(chosen.ok && chosen.scores !== undefined, 'a layout is made');
			const edges = new Set((chosen.ok ? (chosen.scores ?? []) : []).map(({ low }) => low));
			const sorted = rows.flatMap(({ score }) => [score, score]).sort((a, b) => a - b);
			const cuts = Array.from(
				{ length: 1024 },
				(_, at) => sorted[Math.ceil(((2 * at + 1) / 2048) * sorted.length) - 1] ?? Number.NaN
			);
			const off = cuts.filter((cut) => !edges.has(cut));
			// A cell may hold a second score where the rows are hardly more than the cells.
			check(off.length < 30, `cuts that are no quantiles: ${String(off.length)}`);
		}
	}
];

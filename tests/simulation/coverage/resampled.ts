import { bootstrapIntervals } from '#lib/core/intervals/bootstrap-interval.ts';
import { replicate, resampleCells } from '#lib/core/intervals/cell-bootstrap.ts';
import { drawBinomial } from '#lib/core/intervals/binomial-draw.ts';
import { holds, level, type Subject } from './subject.ts';

/** One group of four, whose true share of the selected is a quarter: the redrawings are of its cells and everyone else's. */
export const resampled: readonly Subject[] = [
	{
		name: 'redrawn cells: share of all who were selected, four equal groups',
		of: 'interval',
		score: false,
		sizes: [30, 100, 300, 1_000, 10_000],
		rates: [0.1, 0.3, 0.5],
		rateIs: 'selection rate',
		share: 0.05,
		run: (random, n, rate) => {
			const selected = [n, 3 * n].map((rows) => ({ rows, of: drawBinomial(random, rows, rate) }));
			const [own, others] = selected.map(({ rows, of }, i) =>
				replicate(
					resampleCells(
						{ tp: 0, fp: of, fn: 0, tn: rows - of },
						{ seed: Math.floor(random() * 2 ** 31), key: String(i) }
					),
					({ fp }) => fp
				)
			);
			if (own === undefined || others === undefined || own.estimate === null || others.estimate === null)
				return null;
			const values = own.values.map((value, i) => value / (value + (others.values[i] ?? 0)));
			const estimate = own.estimate / (own.estimate + others.estimate);
			if (Number.isNaN(estimate)) return null;
			return holds(bootstrapIntervals({ estimate, values }, [level])[0] ?? null, 0.25);
		}
	}
];

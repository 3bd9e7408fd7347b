import { describe, expect, it } from 'vitest';
import { buildResult } from '../../src/lib/report/build-result.ts';
import { auditOf, countTexts } from './count-log.ts';

const asking = (right: Readonly<Record<string, unknown>>) =>
	auditOf({
		id: 'never-right',
		counterfactual: {
			pair: ['case'],
			stratum: ['ward'],
			variant: 'description',
			baseline: ['base'],
			answer: 'answer',
			margin: 0.05,
			...right
		}
	});
const header = 'ward,case,description,answer,gold';
/** So many cases of a ward, each answered so under the baseline and so under the variant. */
const cases = (ward: string, count: number, [base, variant]: readonly [string, string], gold: string) =>
	Array.from({ length: count }, (_, i) => [
		`${ward},${base}${variant}${i},base,${base},${gold}`,
		`${ward},${base}${variant}${i},new,${variant},${gold}`
	]).flat();
const csv = (...rows: readonly (readonly string[])[]) => [header, ...rows.flat()].join('\n');

describe('right or favourable answers that nobody gives', () => {
	it('stop the run, with what the log holds on both sides', async () => {
		const log = csv(cases('a', 20, ['Yes', 'No'], 'YES'));
		await expect(countTexts(asking({ gold: 'gold' }), [log])).rejects.toThrow(
			/"code":"gold-never-answered","at":"\/counterfactual\/gold".*answers are \\"No\\", \\"Yes\\", right answers \\"YES\\"/
		);
		await expect(countTexts(asking({ favourable: ['Yes', 'yes'] }), [log])).rejects.toThrow(
			/"code":"favourable-not-found","at":"\/counterfactual\/favourable\/1"/
		);
	});

	it('may be given in another file than the right answer stands in, or not be told at all', async () => {
		const [one, two] = [
			csv(cases('a', 2, ['Yes', 'Yes'], 'No')),
			csv(cases('b', 2, ['No', 'No'], 'Perhaps'))
		];
		await expect(countTexts(asking({ gold: 'gold' }), [one, two])).resolves.toBeDefined();
		await expect(countTexts(asking({ gold: 'gold' }), [one])).rejects.toThrow('gold-never-answered');
		const untold = csv(cases('a', 2, ['Yes', 'No'], ''));
		await expect(countTexts(asking({ gold: 'gold' }), [untold])).resolves.toBeDefined();
	});
});

describe('a stratum where no answer is ever right', () => {
	const verdicts = async (log: string) => {
		const audit = asking({ gold: 'gold' });
		const { verdicts: rows, descriptions } = buildResult({ audit, cube: await countTexts(audit, [log]) });
		return rows.map(({ stratum, verdict, reason, equivalence_p, sentence }) => ({
			stratum,
			verdict,
			reason,
			p: equivalence_p,
			margin_p: descriptions.flips.find((row) => row.stratum === stratum)?.margin_p,
			sentence
		}));
	};
	const known = cases('b', 200, ['A', 'A'], 'A');

	it('is not within the margin where answers change, and says why', async () => {
		const [never, always] = await verdicts(csv(known, cases('a', 200, ['B', 'C'], 'A)')));
		expect(never).toMatchObject({
			stratum: 'ward=a',
			verdict: 'inconclusive',
			reason: 'never-right',
			p: null,
			margin_p: null
		});
		expect(never?.sentence).toContain(
			'these cases cannot tell. No answer to either description is ever right or favourable, though answers change.'
		);
		expect(always).toMatchObject({ stratum: 'ward=b', verdict: 'within', reason: null });
	});

	it('may be within it where every case is answered alike', async () => {
		const [never] = await verdicts(csv(known, cases('a', 200, ['B', 'B'], 'A)')));
		expect(never).toMatchObject({ stratum: 'ward=a', verdict: 'within', reason: null });
	});
});

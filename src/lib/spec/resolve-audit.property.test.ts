import fc from 'fast-check';
import { expect, it } from 'vitest';
import { metricIds } from '../core/metrics/metric.ts';
import { isOfOutcome } from '../core/metrics/outcome-types.ts';
import { policyLibrary } from './policy-library.ts';
import { resolveAudit } from './resolve-audit.ts';

const name = fc.stringMatching(/^[a-zé ×_"<]{1,12}$/);
const scalar = fc.oneof(
	fc.string(),
	fc.integer(),
	fc.double({ noNaN: true, noDefaultInfinity: true }),
	fc.boolean()
);
const oneOrMany = <T>(item: fc.Arbitrary<T>) =>
	fc.oneof(item, fc.array(item, { minLength: 1, maxLength: 3 }));
const partly = <T extends object>(
	model: { [K in keyof T]: fc.Arbitrary<T[K]> },
	requiredKeys: (keyof T)[] = []
) => fc.record(model, { requiredKeys: requiredKeys });

const column = fc.oneof(
	name,
	partly(
		{
			column: name,
			positive: oneOrMany(fc.constantFrom(1, '1', 'yes', true)),
			negative: oneOrMany(fc.constantFrom(0, 'no'))
		},
		['column']
	)
);
const score = partly({ column: name, threshold: fc.double({ noNaN: true, noDefaultInfinity: true }) }, [
	'column',
	'threshold'
]);
const edges = fc
	.uniqueArray(fc.integer(), { minLength: 1, maxLength: 4 })
	.map((list) => [...list].sort((a, b) => a - b));

const group = partly(
	{
		column: name,
		missing: oneOrMany(scalar),
		missingMembership: fc.constantFrom('shown', 'compared'),
		labels: fc.dictionary(name, name, { maxKeys: 1 }),
		reference: fc.constantFrom({ rule: 'best' }, { rule: 'rest' }, { rule: 'overall' }),
		bins: fc.option(partly({ edges, closed: fc.constantFrom('left', 'right') }, ['edges'])),
		legitimate: fc.boolean()
	},
	['column']
);
const distinct = fc
	.array(fc.oneof(name, group), { minLength: 1, maxLength: 4 })
	.map((groups) => [...new Map(groups.map((g) => [typeof g === 'string' ? g : g.column, g])).values()]);

const audit = partly(
	{
		id: fc.constantFrom('a', 'readmission-2025q4'),
		title: name,
		question: fc.option(name),
		data: partly({
			rowsAre: fc.constantFrom('people', 'cases'),
			cluster: fc.option(name),
			time: fc.oneof(name, partly({ column: name, bucket: fc.constantFrom('day', 'year') }, ['column']))
		}),
		model: fc.oneof(
			name,
			partly({
				name,
				version: fc.option(name),
				column: fc.option(name),
				facets: fc.dictionary(name, fc.oneof(name, fc.record({ column: name })))
			})
		),
		outcome: fc.oneof(
			partly(
				{
					label: column,
					prediction: column,
					score: fc.oneof(name, score),
					favourable: fc.constantFrom('selected', 'not_selected'),
					meaning: name
				},
				['prediction']
			),
			partly({ label: column, score }, ['score'])
		),
		groups: distinct,
		strata: fc.uniqueArray(name, { maxLength: 2 }),
		intersections: partly({ depth: fc.integer({ min: 1, max: 6 }), minimum: fc.nat(100) }),
		metrics: fc.uniqueArray(fc.constantFrom(...metricIds.filter((id) => isOfOutcome(id, 'binary'))), {
			minLength: 1,
			maxLength: 5
		}),
		policy: fc.option(
			fc.oneof(
				fc.constantFrom(...Object.keys(policyLibrary)),
				fc.constantFrom(...Object.values(policyLibrary))
			)
		),
		inference: partly({
			level: fc.constantFrom(0.9, 0.99),
			correction: fc.constantFrom('none', 'holm'),
			seed: fc.nat()
		}),
		privacy: partly({ minimumCell: fc.nat(20) })
	},
	['id', 'outcome', 'groups']
);

it('a resolved audit, written as JSON, is an audit that resolves to itself', () => {
	let resolved = 0;
	fc.assert(
		fc.property(audit, (input) => {
			const once = resolveAudit(input, policyLibrary);
			if (!once.ok) {
				const known = ['group-title-twice', 'metric-needs-score'];
				expect(once.problems.every(({ code }) => known.includes(code))).toBe(true);
				return;
			}
			resolved++;
			const again: unknown = JSON.parse(JSON.stringify(once.value));
			expect(resolveAudit(again, {})).toEqual(once);
		}),
		{ numRuns: 500 }
	);
	expect(resolved).toBeGreaterThan(300);
});

it('whatever is read as an audit, the answer is an audit or problems that say what and how to mend', () => {
	fc.assert(
		fc.property(
			fc.jsonValue(),
			fc.constantFrom('outcome', 'groups', 'data', 'model', 'policy', 'metrics'),
			(value, key) => {
				const sound = { id: 'a', outcome: { prediction: 'p' }, groups: ['g'] };
				const outcome = resolveAudit({ ...sound, [key]: value }, policyLibrary);
				if (outcome.ok) return;
				expect(outcome.problems.length).toBeGreaterThan(0);
				for (const { message, mend } of outcome.problems)
					expect(message.length * mend.length).toBeGreaterThan(0);
			}
		),
		{ numRuns: 500 }
	);
});

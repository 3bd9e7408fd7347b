import { describe, expect, it } from 'vitest';
import { auditCautions } from './audit-cautions.ts';
import { resolveAudit } from './resolve-audit.ts';

function cautions(input: object): readonly string[] {
	const sound = { id: 'a', outcome: { label: 'y', prediction: 'p' }, groups: ['race'] };
	const audit = resolveAudit({ ...sound, ...input }, {});
	if (!audit.ok) throw new Error(JSON.stringify(audit.problems));
	return auditCautions(audit.value).map(({ code, at }) => `${code} ${at ?? ''}`);
}

describe('auditCautions', () => {
	it('has nothing to say of a plain audit', () => {
		expect(cautions({})).toEqual([]);
	});

	it('tells of a label or a decision that is a group as well', () => {
		expect(cautions({ groups: ['race', 'y', 'p'] })).toEqual([
			'label-is-group /groups/1',
			'prediction-is-group /groups/2'
		]);
	});

	it('tells of metrics that a log without a label cannot give', () => {
		expect(
			cautions({ outcome: { prediction: 'p' }, metrics: ['count', 'precision', 'selection_rate'] })
		).toEqual(['metric-needs-label /metrics/1']);
	});

	it('has nothing to say of clusters and weights, which are counted by', () => {
		expect(cautions({ data: { cluster: 'pid', weight: 'w' } })).toEqual([]);
		const outcome = { type: 'number', label: 'y', prediction: 'p' };
		expect(cautions({ outcome, data: { cluster: 'pid' } })).toEqual([]);
	});
});

import { expect, it } from 'vitest';
import type { CurveRow } from '#lib/report/curve-row.ts';
import type { NeedRow } from '#lib/report/need-row.ts';
import type { Disparity, Measure, Provenance, Scope, VerdictRow } from '#lib/report/result.ts';
import type { SourceFile } from '#lib/run/events.ts';
import type { AuditFile } from '#lib/spec/generated/audit-file.ts';
import type { PolicyFile } from '#lib/spec/generated/policy-file.ts';
import type { Policy } from '#lib/spec/policy.ts';
import type { CubeFile } from '#lib/spec/read-cube.ts';
import type { ReportFile } from '#lib/spec/read-report.ts';
import type { ResolvedAudit } from '#lib/spec/resolved-audit.ts';

type Frozen<T> = T extends object ? { readonly [K in keyof T]: Frozen<T[K]> } : T;
type Assignable<From, To> = [From] extends [To] ? true : false;
type OnScreenOnly = 'missingMembership' | 'small' | 'low66' | 'high66';
type Row<Table extends 'measures' | 'disparities' | 'verdicts' | 'curves' | 'needs'> =
	ReportFile['result'][Table][number];

/** Each line fails to compile where a type that is used and the schema that it is written by drift apart. */
const together = {
	audit: true satisfies Assignable<ResolvedAudit, Frozen<AuditFile>>,
	policy: true satisfies Assignable<Policy, Frozen<PolicyFile>>,
	sources: true satisfies Assignable<CubeFile['sources'][number], SourceFile>,
	scope: true satisfies Assignable<ReportFile['result']['scope'], Scope>,
	scopeWritten: true satisfies Assignable<Scope, ReportFile['result']['scope']>,
	measures: true satisfies Assignable<Row<'measures'>, Omit<Measure, OnScreenOnly>>,
	measuresWritten: true satisfies Assignable<Omit<Measure, OnScreenOnly>, Row<'measures'>>,
	disparities: true satisfies Assignable<Row<'disparities'>, Omit<Disparity, OnScreenOnly>>,
	disparitiesWritten: true satisfies Assignable<Omit<Disparity, OnScreenOnly>, Row<'disparities'>>,
	verdicts: true satisfies Assignable<Row<'verdicts'>, Omit<VerdictRow, OnScreenOnly>>,
	verdictsWritten: true satisfies Assignable<Omit<VerdictRow, OnScreenOnly>, Row<'verdicts'>>,
	curves: true satisfies Assignable<Row<'curves'>, Omit<CurveRow, OnScreenOnly>>,
	curvesWritten: true satisfies Assignable<Omit<CurveRow, OnScreenOnly>, Row<'curves'>>,
	needs: true satisfies Assignable<Row<'needs'>, Omit<NeedRow, OnScreenOnly>>,
	needsWritten: true satisfies Assignable<Omit<NeedRow, OnScreenOnly>, Row<'needs'>>,
	provenance: true satisfies Assignable<ReportFile['provenance'], Provenance>,
	provenanceWritten: true satisfies Assignable<Provenance, ReportFile['provenance']>
};

it('types in use and types of the schemas are one and the same', () => {
	expect(Object.values(together)).not.toContain(false);
});

import type { ResolvedAudit } from '#lib/spec/resolved-audit.ts';

/** A column that an audit reads, and where the audit names it first (a JSON pointer). */
export interface AuditColumn {
	readonly column: string;
	readonly at: string;
}

/** Every column that the counting reads, each once, in the order of the audit. Nothing else of a log is loaded. */
export function auditColumns(audit: ResolvedAudit): readonly AuditColumn[] {
	const named: AuditColumn[] = [];
	const name = (column: string | undefined, at: string) => {
		if (column !== undefined && !named.some((known) => known.column === column)) named.push({ column, at });
	};
	name(audit.outcome.label?.column, '/outcome/label/column');
	audit.model.columns.forEach((source, i) => {
		name(source.prediction?.column, `${sourcePointer(audit, i)}/prediction/column`);
		name(source.score?.column, `${sourcePointer(audit, i)}/score/column`);
	});
	audit.groups.forEach((group, i) => name(group.column, `/groups/${i}/column`));
	name(audit.model.column ?? undefined, '/model/column');
	name(audit.data.time?.column, '/data/time/column');
	name(audit.data.cluster ?? undefined, '/data/cluster');
	name(audit.data.weight ?? undefined, '/data/weight');
	const asked = audit.counterfactual;
	if (asked !== undefined) {
		const at = '/counterfactual';
		asked.pair.forEach((column, i) => name(column, `${at}/pair/${i}`));
		asked.stratum.forEach((column, i) => name(column, `${at}/stratum/${i}`));
		for (const role of [
			'variant',
			'replicate',
			'answer',
			'gold',
			'score',
			'text',
			'answerText',
			'attribute'
		] as const)
			name(asked[role] ?? undefined, `${at}/${role}`);
	}
	audit.strata.forEach((column, i) => name(column, `/strata/${i}`));
	audit.matching?.on.forEach(({ column }, i) => name(column, `/matching/on/${i}/column`));
	audit.agreement?.columns.forEach((column, i) => name(column, `/agreement/columns/${i}`));
	audit.proxies.forEach((column, i) => name(column, `/proxies/${i}`));
	audit.needs?.forEach(({ column }, i) => name(column, `/needs/${i}/column`));
	audit.data.where?.forEach(({ column }, i) => name(column, `/data/where/${i}/column`));
	return named;
}

/**
 * Where the audit as written names a model's prediction and score: in `outcome` for the one model of a plain log
 * or the template of a long one, in `model.columns` for a wide one.
 */
export function sourcePointer({ model }: ResolvedAudit, index: number): string {
	const plain =
		model.column !== null || (model.columns.length === 1 && model.columns[0]?.name === model.name);
	return plain ? '/outcome' : `/model/columns/${index}`;
}

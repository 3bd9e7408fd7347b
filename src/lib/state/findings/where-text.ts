import { resolveAudit } from '#lib/spec/resolve-audit.ts';
import type { RowCondition } from '#lib/spec/resolved-audit.ts';

/** Conditions as the address bar holds them, which is as an audit file does; null where there are none. */
export const whereText = (where: readonly RowCondition[]): string | null =>
	where.length === 0 ? null : JSON.stringify(where);

/** Any audit that has what every one must: only its conditions are looked at. */
const plain = { id: 'address', outcome: { label: 'label', prediction: 'prediction' }, groups: 'group' };

/** The conditions of such a text; none where any of it is malformed, since some of them alone would mean other rows. */
export function conditionsIn(text: string | null): readonly RowCondition[] {
	if (text === null) return [];
	try {
		const read = resolveAudit({ ...plain, data: { where: JSON.parse(text) as unknown } }, {});
		return read.ok ? (read.value.data.where ?? []) : [];
	} catch {
		return [];
	}
}

/** The condition that other ones of the same column give way to. */
export const withCondition = (
	where: readonly RowCondition[],
	condition: RowCondition
): readonly RowCondition[] => [...where.filter(({ column }) => column !== condition.column), condition];

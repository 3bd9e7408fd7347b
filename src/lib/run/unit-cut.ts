import type { FileFormat, UnitCut } from '#lib/engine/port.ts';
import { cutOf } from '#lib/plan/log-cut.ts';
import type { AuditRun } from './run-audit.ts';

/** About how many times its bytes a packed file is. */
const timesUnpacked = 6;

const isPacked = (format: FileFormat | undefined): boolean =>
	format === undefined || !('packing' in format) || format.packing !== 'none';

/** By what an audit's log is cut where units are held together, into all files alike; null where none is. */
export function unitCut<Handle>(
	{ audit, sources, formats }: Pick<AuditRun<Handle>, 'audit' | 'sources' | 'formats'>,
	share: UnitCut['share'] = null
): UnitCut | null {
	const cut = cutOf(audit);
	if (cut.kind !== 'units') return null;
	const bytes = sources.reduce(
		(sum, source, i) => sum + source.bytes * (isPacked(formats[i]) ? timesUnpacked : 1),
		0
	);
	return { key: cut.key, bytes, share };
}

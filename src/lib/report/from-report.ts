import type { ReportFile } from '#lib/spec/read-report.ts';
import type { PatientGroup } from './descriptions/patient-group.ts';
import { findingKey, type Pin } from './pins/pin.ts';
import type { Disparity, Measure, Report, Result, VerdictRow } from './result.ts';

type Flag = { readonly missingMembership: boolean; readonly small: boolean };

/**
 * A report as it was read from a file, as the dashboard shows it: the fields that matter on screen only are
 * filled from what the file says. What was blank when it left is small, and stays blank. Thick intervals were
 * not written, so none are drawn.
 */
export function fromReport(file: ReportFile): Report {
	const { result, resultHash, provenance } = file;
	const { audit, scope } = result;
	const missing = missingTitles(result);
	const flags = (row: { attribute: string; group: string; reason: string | null }): Flag => ({
		missingMembership: missing(row.attribute, row.group),
		small: row.reason === 'suppressed'
	});
	const measures: readonly Measure[] = result.measures.map((row) => ({ ...row, ...flags(row) }));
	const disparities: readonly Disparity[] = result.disparities.map((row) => ({
		...row,
		low66: null,
		high66: null,
		...flags(row)
	}));
	const verdicts: readonly VerdictRow[] = result.verdicts.map((row) => ({
		...row,
		small: row.reason === 'suppressed'
	}));
	const read: Result = {
		audit,
		scope,
		notices: result.notices,
		measures,
		disparities,
		verdicts,
		pooled: result.pooled,
		slices: result.slices.map((row) => ({ ...row, confirmed: row.confirmed ?? null })),
		descriptions: {
			...result.descriptions,
			flips: result.descriptions.flips.map((row) => ({
				...row,
				lost_refused: row.lost_refused ?? null,
				gained_refused: row.gained_refused ?? null
			})),
			transitions: result.descriptions.transitions.map(grouped),
			shifts: result.descriptions.shifts.map(grouped),
			perturbations: result.descriptions.perturbations.map((row) => ({
				...grouped(row),
				failure_rate_baseline: row.failure_rate_baseline ?? null
			})),
			changes: result.descriptions.changes.map((row) => ({
				...grouped(row),
				// Earlier reports gave one number of cases, of the flips where there were more.
				flip_cases: row.flip_cases ?? row.cases,
				low_simultaneous: row.low_simultaneous ?? null,
				high_simultaneous: row.high_simultaneous ?? null
			}))
		},
		curves: result.curves.map((row) => ({ ...row, ...flags(row) })),
		needs: result.needs.map((row) => ({ ...row, ...flags(row) })),
		matching: result.matching.map((row) => ({ ...row, small: row.reason === 'suppressed' })),
		raters: result.raters.map((row) => ({ ...row, small: row.reason === 'suppressed' })),
		proxies: result.proxies.map((row) => ({ ...row, small: row.reason === 'suppressed' })),
		leaving: { scope, withheld: [] }
	};
	return { result: read, resultHash, provenance, pins: eachOnce(file.pins) };
}

/** A finding is pinned once: what somebody's hand added to the file beside it is passed over. */
function eachOnce(pins: readonly Pin[]): readonly Pin[] {
	const first = new Map<string, Pin>();
	for (const pin of pins) {
		const key = findingKey(pin.finding);
		if (!first.has(key)) first.set(key, pin);
	}
	return [...first.values()];
}

/** Earlier reports told these of all cases alone. */
const grouped = <Row extends { readonly by?: string | null; readonly group?: string | null }>(
	row: Row
): Row & PatientGroup => ({ ...row, by: row.by ?? null, group: row.group ?? null });

/**
 * Which groups are missing membership: those with the title that the audit gives it. Where a real level has that
 * title the build says "(not recorded)", so that comes first.
 */
function missingTitles({
	audit,
	measures,
	scope
}: ReportFile['result']): (attribute: string, group: string) => boolean {
	const seen = new Set(measures.map((row) => JSON.stringify([row.attribute, row.group])));
	const none = (column: string): boolean =>
		scope.attributes.some((row) => row.attribute === column && row.missingRows === 0);
	const titles = new Map(
		audit.groups.map((group) => {
			if (none(group.column)) return [group.column, null];
			const [only] = group.missing;
			const wanted = group.missing.length === 1 && only !== undefined && only !== '' ? only : 'Unknown';
			const other = '(not recorded)';
			return [group.column, seen.has(JSON.stringify([group.column, other])) ? other : wanted];
		})
	);
	return (attribute, group) => {
		const single = titles.get(attribute);
		if (single !== undefined) return single !== null && group === single;
		const columns = attribute.split(' × ');
		const parts = group.split(' × ');
		return columns.length === parts.length && columns.some((column, at) => titles.get(column) === parts[at]);
	};
}

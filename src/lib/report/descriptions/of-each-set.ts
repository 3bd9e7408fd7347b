import type {
	Contrast,
	CounterfactualTable,
	DescriptionSet
} from '#lib/core/counterfactual/counterfactual-table.ts';
import type { Levels } from '#lib/core/cube/cube.ts';
import type { ResolvedAudit } from '#lib/spec/resolved-audit.ts';
import { patientGroups, type PatientGroup } from './patient-group.ts';
import { stratumText } from './stratum-text.ts';

/** What every row of two descriptions begins with. */
interface Named extends PatientGroup {
	readonly model: string;
	readonly stratum: string | null;
	readonly attribute: string;
	readonly baseline: string;
	readonly variant: string;
}

/** Whose cases a cell is of, and under which descriptions, as tables name them. */
export type NameRow = (cell: Contrast & { readonly levels: Levels }) => Named;

/** Rows of each set of a table: of all cases, and of each group of the patients. */
export const ofEachSet = <Row>(
	audit: ResolvedAudit,
	table: CounterfactualTable,
	rowsOf: (set: DescriptionSet, named: NameRow) => readonly Row[]
): readonly Row[] =>
	table.groupSets.flatMap((set) => {
		const groupOf = patientGroups(audit, set);
		return rowsOf(set, (cell) => ({
			...groupOf(cell.levels),
			model: cell.model,
			stratum: stratumText(table.strata, cell.stratum),
			attribute: cell.attribute,
			baseline: cell.baseline,
			variant: cell.variant
		}));
	});

import { flipFigures, type FlipFigures } from '#lib/core/counterfactual/flip-figures.ts';
import type { ContrastCell, CounterfactualTable } from '#lib/core/counterfactual/counterfactual-table.ts';
import type { Levels } from '#lib/core/cube/cube.ts';
import { patientGroups, type PatientGroup } from './patient-group.ts';
import { nameOfLevel } from './told-apart.ts';
import { simultaneousLevel } from '../families.ts';
import type { ResolvedAudit } from '#lib/spec/resolved-audit.ts';

/** One comparison of two descriptions with its figures, which are read from its cases once. */
export interface Compared {
	readonly cell: ContrastCell;
	readonly figures: FlipFigures;
	/** An answer may rightly change with the attribute: it is described, not judged. */
	readonly legitimate: boolean;
}

/** All comparisons of one group of patients (over no attribute: of all), and how sure each must be for all to hold at once. */
export interface Family {
	readonly attributes: readonly string[];
	readonly groupOf: (levels: Levels) => PatientGroup;
	readonly compared: readonly Compared[];
	/** Statements made at once: of the net shift, and where cases were asked again of the excess too. */
	readonly size: number;
	readonly level: number;
}

const statements = ({ figures, legitimate }: Compared): number =>
	legitimate ? 0 : (figures.netShift.value === null ? 0 : 1) + (figures.excess.value === null ? 0 : 1);

/** The comparisons of a cube, by list of attributes. */
export function familiesOf(audit: ResolvedAudit, table: CounterfactualTable): readonly Family[] {
	const legitimate = new Set(
		Object.entries(audit.counterfactual?.attributes ?? {}).flatMap(([name, asked]) =>
			asked.legitimate ? [nameOfLevel(name)] : []
		)
	);
	return table.groupSets.map((set) => {
		const { attributes, contrasts } = set;
		const groupOf = patientGroups(audit, set);
		const compared = contrasts.map((cell) => ({
			cell,
			figures: flipFigures(cell),
			legitimate: legitimate.has(cell.attribute)
		}));
		const size = compared.reduce((sum, each) => sum + statements(each), 0);
		return { attributes, groupOf, compared, size, level: simultaneousLevel(audit.inference, size) };
	});
}

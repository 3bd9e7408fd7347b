import type { Cube } from '#lib/core/cube/cube.ts';
import type { SuppressedCube } from '#lib/core/suppression/suppressed-cube.ts';
import type { ResolvedAudit } from '#lib/spec/resolved-audit.ts';
import { minimumCell } from '../prepare.ts';
import type { Measure, Notice, VerdictRow } from '../result.ts';
import { agreementOf } from './build-agreement.ts';
import { flipsOf, panelsOf } from './build-flips.ts';
import { changesOf } from './build-changes.ts';
import { perturbationsOf, shiftsOf, transitionsOf, troubleOf } from './build-tables.ts';
import { textsOf } from './build-texts.ts';
import { descriptionNotices } from './description-notices.ts';
import { descriptionVerdicts } from './description-verdicts.ts';
import { familiesOf } from './family.ts';
import { noDescriptions, type DescriptionTables } from './rows.ts';
import { sortDescriptions } from './sort-descriptions.ts';
import { toldApart } from './told-apart.ts';
import { variantMeasures } from './variant-measures.ts';

/** What a result has of cases answered under several descriptions. */
export interface Descriptions {
	readonly tables: DescriptionTables;
	readonly measures: readonly Measure[];
	readonly verdicts: readonly VerdictRow[];
	readonly notices: readonly Notice[];
}

/** Whether all that is told of descriptions stays behind: of the counts behind it no mask is made. */
export const hidesDescriptions = (audit: ResolvedAudit): boolean => minimumCell(audit) > 1;

/** Everything that is reported of descriptions; empty where the audit compares none, or where their counts stayed behind. */
export function buildDescriptions(audit: ResolvedAudit, cube: Cube | SuppressedCube): Descriptions {
	const counted = audit.counterfactual === undefined ? undefined : cube.counterfactual;
	if (counted === undefined) return { tables: noDescriptions, measures: [], verdicts: [], notices: [] };
	const table = toldApart(counted);
	const small = hidesDescriptions(audit);
	const families = familiesOf(audit, table);
	const everyone = families.find(({ attributes }) => attributes.length === 0);
	return {
		tables: sortDescriptions({
			flips: [
				...families.flatMap((family) => flipsOf(audit, table.strata, family)),
				...panelsOf(audit, table)
			],
			transitions: transitionsOf(audit, table),
			shifts: shiftsOf(audit, table),
			changes: changesOf(audit, table),
			perturbations: perturbationsOf(audit, table),
			pairs: troubleOf(table),
			agreement: agreementOf(audit, table),
			texts: textsOf(audit, table)
		}),
		measures: variantMeasures(audit, table).map((row) => ({ ...row, small })),
		verdicts:
			everyone === undefined
				? []
				: descriptionVerdicts(audit, table.strata, everyone).map((row) => ({ ...row, small })),
		notices: descriptionNotices(audit, table, everyone).map((each) =>
			small ? { ...each, onScreen: true as const } : each
		)
	};
}

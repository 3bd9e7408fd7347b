import type { Cube } from '#lib/core/cube/cube.ts';
import { proxyFigures } from '#lib/core/proxy/proxy-figures.ts';
import type { SuppressedCube } from '#lib/core/suppression/suppressed-cube.ts';
import { proxyMayLeave } from '#lib/core/suppression/suppress-proxies.ts';
import { proxyColumns } from '#lib/spec/proxy-columns.ts';
import type { ResolvedAudit } from '#lib/spec/resolved-audit.ts';
import type { GroupSource } from './group-source.ts';
import { minimumCell } from './prepare.ts';
import { blankProxy, type ProxyRow } from './proxy-row.ts';

interface ProxiesOf {
	readonly audit: ResolvedAudit;
	readonly cube: Cube | SuppressedCube;
	readonly source: GroupSource;
}

/**
 * Every stratum and every column that the audit lists, against every attribute but itself: whether it could stand in
 * for the group. It names candidates and judges nothing: whether a proxy does harm, and whether its use is justified,
 * counts cannot say. Rows have a label and a decision, and every row counts once, whatever its weight.
 */
export const proxiesOf = (of: ProxiesOf): readonly ProxyRow[] =>
	of.source.models.flatMap((model) =>
		proxyColumns(of.audit).flatMap((column) =>
			of.audit.groups
				.filter((group) => group.column !== column)
				.map((group) => proxyRow(of, { model, attribute: group.column, column }))
		)
	);

type Place = Pick<ProxyRow, 'model' | 'attribute' | 'column'>;

function proxyRow({ audit, cube, source }: ProxiesOf, place: Place): ProxyRow {
	const { model, attribute, column } = place;
	const none = blankProxy({ ...place, small: false }, 'not-counted');
	if ('minimumCell' in cube) {
		const left = cube.proxies?.find(
			(each) => each.model === model && each.attribute === attribute && each.column === column
		);
		if (left !== undefined) return { ...left, small: false };
		return cube.proxies === undefined ? none : blankProxy({ ...place, small: true }, 'suppressed');
	}
	const pair = cube.proxies?.pairs.find((each) => each.attribute === attribute && each.column === column);
	if (pair === undefined) return none;
	const cells = pair.cells.filter((cell) => cell.model === model);
	const groups = [...(source.groups(model, []) ?? []), ...(source.groups(model, [attribute]) ?? [])];
	const publishable = groups.map((group) => group.publishable);
	const leaves = proxyMayLeave(cells, { minimumCell: minimumCell(audit), publishable });
	return { ...place, ...proxyFigures(cells), small: !leaves };
}

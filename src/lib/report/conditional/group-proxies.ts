import { total } from '#lib/core/cube/counts.ts';
import type { Cube } from '#lib/core/cube/cube.ts';
import { rollUp } from '#lib/core/cube/roll-up.ts';
import { proxyFigures } from '#lib/core/proxy/proxy-figures.ts';
import { isCrossed } from '#lib/core/strata/strata-from-groups.ts';
import { attributeSets } from '../attribute-sets.ts';
import { minimumCell } from '../prepare.ts';
import type { ProxyRow } from '../proxy-row.ts';
import type { Result } from '../result.ts';

/**
 * Every attribute of the audit against every other that it is counted together with: whether one tells the other, as
 * `proxiesOf` asks of columns. Pairs that the result holds already are left out. A pair leaves where every combination of the
 * two is reported with figures that leave, since nothing else is in it.
 */
export function groupProxies(result: Result, cube: Cube, model: string): readonly ProxyRow[] {
	const { audit } = result;
	const known = new Set(
		result.proxies
			.filter((row) => row.model === model)
			.map(({ attribute, column }) => JSON.stringify([attribute, column]))
	);
	const columns = audit.groups.map((group) => group.column);
	return columns.flatMap((attribute) =>
		columns
			.filter(
				(column) =>
					column !== attribute &&
					!known.has(JSON.stringify([attribute, column])) &&
					isCrossed(cube, [attribute, column])
			)
			.map((column): ProxyRow => {
				const cells = rollUp(cube, model, [column, attribute]).map((cell) => ({
					levels: cell.levels,
					rows: total(cell)
				}));
				return {
					...{ model, attribute, column },
					...proxyFigures(cells),
					small: !pairLeaves(result, model, [attribute, column])
				};
			})
	);
}

function pairLeaves(result: Result, model: string, columns: readonly string[]): boolean {
	if (minimumCell(result.audit) <= 1) return true;
	const set = attributeSets(result.audit).find(
		({ groups }) => groups.length === columns.length && groups.every(({ column }) => columns.includes(column))
	);
	if (set === undefined || result.leaving.withheld.includes(set.name)) return false;
	const leaves = new Map<string, boolean>();
	for (const { model: of, attribute, group, small } of result.measures)
		if (of === model && attribute === set.name) leaves.set(group, leaves.get(group) === true || !small);
	return leaves.size > 0 && [...leaves.values()].every(Boolean);
}

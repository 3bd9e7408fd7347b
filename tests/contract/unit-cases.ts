import { ident, sql } from '../../src/lib/plan/sql.ts';
import type { Engine, LoadedLog, UnitCut } from '../../src/lib/engine/port.ts';
import { bytesOf, check, csv, quietCall, same } from './contract.ts';
import type { ContractCase } from './contract.ts';

const units = 307;

/** Two files with rows of the same units. */
const fileOf = (rows: number): Uint8Array =>
	bytesOf(
		`a,b\n${Array.from({ length: rows }, (_, i) => `u${String((i * 7) % units)},${String(i)}`).join('\n')}\n`
	);
const files = [fileOf(20_000), fileOf(9_000)];

/** Of a log that is large enough for every shard. */
const cut = (share: UnitCut['share']): UnitCut => ({ key: sql`hash(${ident('a')})`, bytes: 1e12, share });

/** The units that each shard holds of a log, and their rows. */
async function heldUnits(engine: Engine, { table, shards }: LoadedLog) {
	const found: { readonly shard: number; readonly unit: string; readonly rows: number }[] = [];
	for (const shard of shards ?? [0]) {
		const counted = sql`SELECT a AS unit, count(*) AS n FROM ${ident(table)} GROUP BY a`;
		for (const { unit, n } of await engine.query(counted, { ...quietCall(), shard }))
			found.push({ shard, unit: String(unit), rows: Number(n) });
	}
	return found;
}

/** Of engines that hold a log in several shards, or some of its units at a time. */
export const unitCases: readonly ContractCase[] = [
	{
		name: 'rows of a unit are in one shard, in whatever file they stand',
		run: async ({ engine, makeSource }) => {
			const logs: LoadedLog[] = [];
			// All of them first: an engine may load none once it has been asked.
			for (const [at, bytes] of files.entries()) {
				const source = await makeSource(`${String(at)}.csv`, bytes);
				const options = { format: csv(), columns: ['a'], rowLimit: null, spread: true, units: cut(null) };
				logs.push(await engine.load(source, options, quietCall()));
			}
			const places = new Map<string, number>();
			for (const log of logs) {
				const held = await heldUnits(engine, log);
				same(
					held.reduce((sum, { rows }) => sum + rows, 0),
					log.rows,
					'rows held'
				);
				for (const { unit, shard } of held) {
					same(places.get(unit) ?? shard, shard, `the shard of ${unit}`);
					places.set(unit, shard);
				}
			}
			same(places.size, units, 'units held');
		}
	},
	{
		name: 'shares of a log hold every unit once, and say what the log is as a whole',
		run: async ({ engine, makeSource }) => {
			const { inParts } = engine;
			const [bytes] = files;
			if (inParts === undefined || bytes === undefined) return;
			const source = await makeSource('log.csv', bytes);
			const options = { format: csv(), columns: ['a'], rowLimit: null, spread: true };
			const whole = await engine.load(source, options, quietCall());
			const seen = new Set<string>();
			let rows = 0;
			for (let index = 0; index < 3; index += 1) {
				await inParts.clear();
				const share = cut({ index, of: 3 });
				const log = await engine.load(source, { ...options, units: share }, quietCall());
				same([log.rows, log.hash], [whole.rows, whole.hash], 'the log as a whole');
				for (const unit of await heldUnits(engine, log)) {
					check(!seen.has(unit.unit), `${unit.unit} is in two shares`);
					seen.add(unit.unit);
					rows += unit.rows;
				}
			}
			same([seen.size, rows], [units, whole.rows], 'units and rows of all shares');
		}
	}
];

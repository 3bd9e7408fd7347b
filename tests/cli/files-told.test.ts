import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openWorkshop, type Workshop } from './workshop.ts';

let shop: Workshop;
beforeEach(async () => {
	shop = await openWorkshop();
});
afterEach(() => shop.close());

const header = 'race,ward,person,label,pred_a,pred_b';

/** Rows of which the first `elsewhere` are of another ward, three of each person. */
const log = (length: number, elsewhere = 0): string =>
	`${[
		header,
		...Array.from({ length }, (_, i) =>
			[i % 2 ? 'A' : 'B', i < elsewhere ? 'W' : 'V', Math.floor(i / 3), (i >> 1) % 2, (i >> 2) % 2, 1].join()
		)
	].join('\n')}\n`;

const ofWard = { where: { column: 'ward', is: 'V' } };
const wide = { unpivot: { columns: 'pred_(?<model>.)', value: 'pred' } };

interface Asked {
	readonly data: object;
	readonly files: Readonly<Record<string, string>>;
	readonly long?: boolean;
}

interface Told {
	readonly rows: number | null;
	readonly files: readonly (number | null)[];
	/** The files' rows in a suppressed cube, and in a report of it. */
	readonly cube: readonly number[];
	readonly ofCube: readonly (number | null)[];
}

type Files = readonly { readonly rows: number | null }[];
const rowsOf = (files: Files) => files.map(({ rows }) => rows);

async function told({ data, files, long = false }: Asked): Promise<Told> {
	const audit = await shop.write(
		'audit.json',
		JSON.stringify({
			id: 'told',
			data,
			outcome: { label: 'label', prediction: long ? 'pred' : 'pred_a' },
			groups: ['race'],
			...(long ? { model: { column: 'model' } } : {})
		})
	);
	for (const [name, text] of Object.entries(files)) await shop.write(name, text);
	const given = Object.keys(files).flatMap((name) => ['--data', shop.path(name)]);
	const reportOf = async (...words: readonly string[]) => {
		const { out, err } = await shop.plumbline('audit', ...words, '--format', 'json');
		if (out === '') throw new Error(err);
		return JSON.parse(out) as {
			readonly result: { readonly scope: { readonly rows: number | null } };
			readonly provenance: { readonly sources: Files };
		};
	};
	const report = await reportOf(audit, ...given);
	await shop.plumbline('cube', audit, ...given, '--out', shop.path('cube.json'), '--suppress');
	const { sources } = JSON.parse(await shop.read('cube.json')) as {
		readonly sources: readonly { readonly rows: number }[];
	};
	const again = await reportOf('--cube', shop.path('cube.json'));
	return {
		rows: report.result.scope.rows,
		files: rowsOf(report.provenance.sources),
		cube: sources.map(({ rows }) => rows),
		ofCube: rowsOf(again.provenance.sources)
	};
}

describe('the rows of the files in what leaves', () => {
	it('are told where nobody can be counted by them', async () => {
		expect(await told({ data: {}, files: { '1.csv': log(600), '2.csv': log(400) } })).toEqual({
			rows: 1_000,
			files: [600, 400],
			cube: [600, 400],
			ofCube: [600, 400]
		});
		expect(await told({ data: ofWard, files: { '1.csv': log(600, 50) } })).toEqual({
			rows: 550,
			files: [600],
			cube: [600],
			ofCube: [600]
		});
	});

	it('are blank where conditions left out few people', async () => {
		expect(await told({ data: ofWard, files: { '1.csv': log(600, 5) } })).toEqual({
			rows: 595,
			files: [null],
			cube: [],
			ofCube: []
		});
	});

	it('are told of cases, of which none is protected', async () => {
		const data = { ...ofWard, rowsAre: 'cases' };
		const { files, cube } = await told({ data, files: { '1.csv': log(600, 5) } });
		expect([files, cube]).toEqual([[600], [600]]);
		const few = { '1.csv': log(600), '2.csv': log(5) };
		expect(await told({ data: { rowsAre: 'cases' }, files: few })).toMatchObject({ files: [600, 5] });
	});

	it('are blank of a wide log with conditions, whose rows are not those that are counted', async () => {
		const few = await told({ data: { ...ofWard, ...wide }, files: { '1.csv': log(600, 5) }, long: true });
		expect(few).toEqual({ rows: 1_190, files: [null], cube: [], ofCube: [] });
		const all = await told({ data: wide, files: { '1.csv': log(600, 5) }, long: true });
		expect(all).toEqual({ rows: 1_200, files: [600], cube: [600], ofCube: [600] });
	});

	it('are blank with conditions and clusters, since few people may have many rows', async () => {
		const data = { ...ofWard, cluster: 'person' };
		const few = await told({ data, files: { '1.csv': log(600, 30) } });
		expect(few).toEqual({ rows: 570, files: [null], cube: [], ofCube: [] });
		const all = await told({ data: { cluster: 'person' }, files: { '1.csv': log(600) } });
		expect(all).toMatchObject({ files: [600], cube: [600] });
	});

	it('are blank of every file where one holds few people, which the others and the sum would tell', async () => {
		const few = await told({ data: {}, files: { '1.csv': log(600), '2.csv': log(5) } });
		expect(few).toEqual({ rows: 605, files: [null, null], cube: [], ofCube: [] });
		const chosen = await told({ data: ofWard, files: { '1.csv': log(600, 100), '2.csv': log(5) } });
		expect(chosen).toEqual({ rows: 505, files: [null, null], cube: [], ofCube: [] });
	});
});

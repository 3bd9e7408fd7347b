import { expect, test } from './harness-page.ts';

const csv = { kind: 'csv', delimiter: ',', quote: '"', packing: 'none' } as const;
const rows = 1_000_000;

/** A million rows of nine columns, about 60 MB. */
function millionRows(): string {
	const races = ['Black', 'White', 'Asian', 'Hispanic', ''];
	const lines = Array.from({ length: rows }, (_, i) => {
		const score = ((i * 7919) % 100_003) / 100_003;
		return `${i},${i % 300_000},${races[i % 5]},${i % 2 === 0 ? 'F' : 'M'},${20 + (i % 70)},"Payer, ${i % 4}",${score.toFixed(6)},${score > 0.5 ? 1 : 0},${i % 3 === 0 ? 1 : 0}`;
	});
	return `id,patient,race,sex,age,payer,score,pred,label\n${lines.join('\n')}\n`;
}

test('a million rows load with progress while the page goes on drawing', async ({
	harness: { page, choose }
}) => {
	await choose({ name: 'million.csv', content: millionRows() });
	const seen = await page.evaluate(async (format) => {
		const { createEngine, call, file, sql, ident } = harness;
		const engine = await createEngine();
		let frames = 0;
		let longest = 0;
		let last = performance.now();
		let running = true;
		const tick = (): void => {
			const now = performance.now();
			longest = Math.max(longest, now - last);
			last = now;
			frames++;
			if (running) requestAnimationFrame(tick);
		};
		requestAnimationFrame(tick);
		const steps: number[] = [];
		const columns = ['race', 'sex', 'age', 'payer', 'score', 'pred', 'label'];
		const start = performance.now();
		const loaded = await engine.load(
			file(),
			{ format, columns, rowLimit: null },
			call(undefined, (step) => steps.push(step.done))
		);
		const loading = performance.now() - start;
		const groups = await engine.query(
			sql`SELECT race, sex, count(*) AS n FROM ${ident(loaded.table)} GROUP BY ALL`,
			call()
		);
		running = false;
		await engine.close();
		return { rows: loaded.rows, groups: groups.length, steps, frames, longest, loading };
	}, csv);
	console.log(
		`a million rows: ${Math.round(seen.loading)} ms, ${seen.steps.length} steps, ${seen.frames} frames, longest gap ${Math.round(seen.longest)} ms`
	);
	expect(seen.rows).toBe(rows);
	expect(seen.groups).toBe(10);
	expect(seen.steps.length).toBeGreaterThan(8);
	expect([...seen.steps].sort((a, b) => a - b)).toEqual(seen.steps);
	expect(seen.longest).toBeLessThan(500);
	expect(seen.frames).toBeGreaterThan(seen.loading / 100);
});

test('a load that is cancelled ends at once with the reason and leaves nothing', async ({
	harness: { page, choose }
}) => {
	await choose({ name: 'million.csv', content: millionRows() });
	const { reason, after, left, again } = await page.evaluate(async (format) => {
		const { complaint, createEngine, call, file, sql } = harness;
		const engine = await createEngine();
		const abort = new AbortController();
		let asked = 0;
		const load = engine.load(
			file(),
			{ format, columns: null, rowLimit: null },
			call(abort.signal, ({ rows }) => {
				if ((rows ?? 0) > 0 && !abort.signal.aborted) {
					asked = performance.now();
					abort.abort(new Error('the reader went away'));
				}
			})
		);
		const reason = await complaint(load);
		const after = performance.now() - asked;
		const left = await engine.query(sql`SELECT count(*) AS n FROM information_schema.tables`, call());
		const again = await engine.load(file(), { format, columns: ['race'], rowLimit: 1000 }, call());
		await engine.close();
		return { reason, after, left: left[0]?.['n'], again: again.rows };
	}, csv);
	expect(reason).toBe('the reader went away');
	expect(after).toBeLessThan(250);
	expect(left).toBe(0);
	expect(again).toBe(1000);
});

test('an engine that is closed while it reads asks nothing more of its worker', async ({
	harness: { page, choose }
}) => {
	await choose({ name: 'million.csv', content: millionRows() });
	const said: string[] = [];
	page.on('console', (message) => said.push(message.text()));
	const reasons = await page.evaluate(async (format) => {
		const { complaint, createEngine, call, file } = harness;
		const reasons: string[] = [];
		// At several moments of a piece: while it is handed over, and while it is read.
		for (const wait of [0, 5, 20, 60]) {
			const engine = await createEngine();
			const closing: Promise<void>[] = [];
			const load = engine.load(
				file(),
				{ format, columns: null, rowLimit: null },
				call(undefined, ({ rows }) => {
					if ((rows ?? 0) === 0 || closing.length > 0) return;
					closing.push(new Promise((next) => setTimeout(next, wait)).then(() => engine.close()));
				})
			);
			reasons.push(await complaint(load));
			await Promise.all(closing);
		}
		return reasons;
	}, csv);
	expect(reasons).not.toContain('it ran');
	expect(said.filter((text) => text.includes('worker is not set'))).toEqual([]);
});

test('a query that is cancelled rejects with the reason, and the engine goes on', async ({
	harness: { page }
}) => {
	const { reason, next } = await page.evaluate(async () => {
		const { complaint, createEngine, call, sql } = harness;
		const engine = await createEngine();
		const abort = new AbortController();
		setTimeout(() => {
			abort.abort(new Error('enough'));
		}, 200);
		const slow = sql`SELECT count(*) AS n FROM range(3000000) AS a(i), range(3000) AS b(j) WHERE (i * j) % 7 = 1`;
		const reason = await complaint(engine.query(slow, call(abort.signal)));
		const next = await engine.query(sql`SELECT 1 AS one`, call());
		return { reason, next };
	});
	expect(reason).toBe('enough');
	expect(next).toEqual([{ one: 1 }]);
});

test('what the engine hands back is plain values, and too large an integer is refused', async ({
	harness: { page }
}) => {
	const { row, refused } = await page.evaluate(async () => {
		const { complaint, createEngine, call, sql } = harness;
		const engine = await createEngine();
		const rows = await engine.query(
			sql`SELECT count(*) AS n, sum(5) AS s, CAST(0.25 AS DOUBLE) AS d, true AS b, NULL AS z, 'é''"' AS t, ${'a\0b'} AS nul, ${0.1} AS x, ${-3} AS i`,
			call()
		);
		const refused = await complaint(engine.query(sql`SELECT CAST(9007199254740993 AS BIGINT) AS n`, call()));
		return { row: rows[0], refused };
	});
	expect(row).toEqual({
		n: 1,
		s: 5,
		d: 0.25,
		b: true,
		z: null,
		t: 'é\'"',
		nul: 'a\0b',
		x: 0.1,
		i: -3
	});
	expect(refused).toContain('2^53');
});

import { expect, test } from 'vitest';
import { LogTooLarge } from '#lib/engine/log-error.ts';
import type { Engine } from '#lib/engine/port.ts';
import { resolveAudit } from '#lib/spec/resolve-audit.ts';
import type { RunEvent } from './events.ts';
import { runAudit } from './run-audit.ts';

const refusing: Engine = {
	name: 'small',
	version: '1',
	load: ({ name }) => Promise.reject(new LogTooLarge(name)),
	query: () => Promise.reject(new Error('Nothing is loaded')),
	close: () => Promise.resolve()
};

const partly: Engine = {
	...refusing,
	inParts: {
		clear: () => Promise.resolve(),
		read: ({ name }) => Promise.reject(new LogTooLarge(name))
	}
};

async function lastWord(data: object, engine: Engine): Promise<RunEvent | undefined> {
	const definition = { id: 'a', data, outcome: { label: 'y', prediction: 'p' }, groups: ['race'] };
	const resolved = resolveAudit(definition, {});
	if (!resolved.ok) throw new Error(JSON.stringify(resolved.problems));
	let last: RunEvent | undefined;
	for await (const event of runAudit({
		audit: resolved.value,
		engine,
		sources: [{ name: 'log.csv', bytes: 9, handle: null }],
		formats: [{ kind: 'csv', delimiter: ',', quote: '"', packing: 'none' }],
		signal: new AbortController().signal
	}))
		last = event;
	return last;
}

const problemsOf = (event: RunEvent | undefined) => (event?.kind === 'failed' ? event.problems : []);

test('a log that is too large for an engine that reads none in parts ends the run', async () => {
	const [told] = problemsOf(await lastWord({}, refusing));
	expect(told).toMatchObject({ code: 'log-too-large', file: 'log.csv' });
});

test('a log whose parts are too large ends the run', async () => {
	const [told] = problemsOf(await lastWord({}, partly));
	expect(told).toMatchObject({ code: 'log-too-large', file: 'log.csv' });
});

test('clusters keep no log from being counted in parts, unless they are made of what is read', async () => {
	const [told] = problemsOf(await lastWord({ cluster: 'patient' }, partly));
	expect(told).toMatchObject({ code: 'log-too-large', file: 'log.csv' });
	const data = { cluster: 'patient', deidentify: [{ column: 'patient', mend: 'zip3' }] };
	const [held] = problemsOf(await lastWord(data, partly));
	expect(held).toMatchObject({ code: 'log-held-at-once', at: '/data/cluster' });
});

test('what keeps a log from being counted in parts is told, each with how to go without', async () => {
	const [cluster, weight] = problemsOf(await lastWord({ cluster: 'patient', weight: 'w' }, partly));
	expect(cluster).toMatchObject({ code: 'log-held-at-once', file: 'log.csv', at: '/data/cluster' });
	expect(cluster?.message).toContain('rows of one patient may stand anywhere in it');
	expect(cluster?.mend).toContain('leave out the cluster column');
	expect(weight).toMatchObject({ code: 'log-held-at-once', at: '/data/weight' });
});

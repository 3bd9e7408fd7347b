import { describe, expect, test } from 'vitest';
import type { Engine } from '#lib/engine/port.ts';
import { readBlobRange } from '#lib/ingest/head-and-tail.ts';
import { policyLibrary } from '#lib/spec/policy-library.ts';
import { ViewState } from '../address/view-state.svelte.ts';
import { UndoHistory } from '../undo-history.svelte.ts';
import type { Desk } from './desk.ts';
import { Session } from './session.svelte.ts';
import * as everyTool from './tools.ts';

const log = new File(['y_true,y_pred,race\n1,1,White\n0,1,Black\n'], 'log.csv');

/** Never gets anywhere until it is told to stop, as an engine does with a large file. */
const endless: Engine<File> = {
	name: 'endless',
	version: '0',
	load: (_source, _options, { signal, progress }) => {
		progress({ phase: 'reading', done: 1, of: 10, rows: 1 });
		return new Promise((_resolve, reject) => {
			signal.addEventListener('abort', () => reject(signal.reason as Error));
		});
	},
	query: () => Promise.resolve([]),
	close: () => Promise.resolve()
};

const here = () => Promise.resolve(everyTool);

function sessionWith(openEngine: () => Promise<Engine<File>>, tools: Desk['tools'] = here): Session {
	const undo = new UndoHistory();
	const view = new ViewState({ fragment: '', go: () => undefined, swap: () => undefined }, undo);
	const desk = {
		tools,
		openEngine,
		build: () => Promise.reject(new Error('nothing is built here')),
		readRange: readBlobRange,
		recordLines: () => Promise.resolve([]),
		storage: null,
		kept: null,
		policies: policyLibrary,
		now: () => new Date(0),
		plumbline: '0.0.0'
	};
	return new Session(desk, view, undo);
}

/** Until the work under way has had its say. */
const aMoment = () => new Promise((resolve) => setTimeout(resolve, 30));

describe('a session', () => {
	test('cancelling gives the page back at once, without a problem', async () => {
		const session = sessionWith(() => Promise.resolve(endless));
		const opened = session.openLog(log);
		await aMoment();
		expect(session.stage.kind).toBe('profiling');
		expect(session.progress).toMatchObject({ phase: 'reading', done: 1 });
		session.cancel();
		expect(session.stage.kind).toBe('empty');
		await opened;
		expect(session.stage.kind).toBe('empty');
		expect(session.problems).toEqual([]);
		expect(session.progress).toBeNull();
	});

	test('an engine that does not start is a problem, and the page lives on', async () => {
		const session = sessionWith(() => Promise.reject(new Error('no memory')));
		await session.openLog(log);
		expect(session.stage.kind).toBe('empty');
		expect(session.problems).toMatchObject([{ code: 'work-failed' }]);
		expect(session.problems[0]?.message).toContain('no memory');
	});

	test('an empty file is told as such', async () => {
		const session = sessionWith(() => Promise.resolve(endless));
		await session.openLog(new File([], 'nothing.csv'));
		expect(session.problems.map(({ code }) => code)).toEqual(['log-empty']);
	});

	test('an audit that is opened before its log waits for it', async () => {
		const session = sessionWith(() => Promise.resolve(endless));
		const audit = { id: 'a', outcome: { label: 'y_true', prediction: 'y_pred' }, groups: 'race' };
		await session.open(new File([JSON.stringify(audit)], 'audit.json'));
		expect(session.awaiting?.id).toBe('a');
		expect(session.stage.kind).toBe('empty');
	});

	test('a sample that does not open leaves its audit to no other log', async () => {
		const session = sessionWith(() => Promise.resolve(endless));
		const audit = { id: 'a', outcome: { label: 'y_true', prediction: 'y_pred' }, groups: 'race' };
		const text = JSON.stringify(audit);
		const opened = session.openSample(() => Promise.resolve(log), { text, file: 'audit.json' });
		await aMoment();
		expect(session.stage.kind).toBe('profiling');
		expect(session.awaiting).toBeNull();
		session.cancel();
		await opened;
		expect(session.awaiting).toBeNull();
	});

	test('a broken definition is told with its place, and what was open stays', async () => {
		const session = sessionWith(() => Promise.resolve(endless));
		await session.open(new File(['{"id": "a", "colour": 1}'], 'audit.json'));
		expect(session.problems.map(({ code }) => code)).toContain('key-unknown');
		expect(session.problems[0]?.file).toBe('audit.json');
		expect(session.awaiting).toBeNull();
	});

	const definition = () => new File(['{"id": "a", "outcome": {"label": "y"}, "groups": "g"}'], 'audit.json');

	test.each([
		['a log', (session: Session) => session.open(log)],
		['an audit', (session: Session) => session.open(definition())],
		[
			'a sample',
			(session: Session) => session.openSample(() => Promise.resolve(log), { text: '{}', file: 'a.json' })
		]
	])(
		'where what works on files cannot be fetched, %s is a problem that says how to mend it',
		async (_, open) => {
			const session = sessionWith(
				() => Promise.resolve(endless),
				() => Promise.reject(new Error('no way there'))
			);
			await open(session);
			expect(session.stage.kind).toBe('empty');
			expect(session.problems).toMatchObject([{ code: 'program-not-fetched' }]);
			expect(session.problems[0]?.message).toContain('no way there');
			expect(session.problems[0]?.mend).toContain('reload');
		}
	);

	test('what could not be fetched is asked for again with the next file', async () => {
		let asked = 0;
		const session = sessionWith(
			() => Promise.resolve(endless),
			() => (++asked === 1 ? Promise.reject(new Error('no way there')) : here())
		);
		await session.open(definition());
		await session.open(definition());
		expect(session.problems.map(({ code }) => code)).not.toContain('program-not-fetched');
		expect(asked).toBe(2);
	});

	test('a definition is waited for in sight, and can be given up', async () => {
		const session = sessionWith(
			() => Promise.resolve(endless),
			() => new Promise(() => undefined)
		);
		void session.open(definition());
		await aMoment();
		expect(session.stage).toMatchObject({ kind: 'profiling', file: 'audit.json' });
		session.cancel();
		expect(session.stage.kind).toBe('empty');
		expect(session.problems).toEqual([]);
	});
});

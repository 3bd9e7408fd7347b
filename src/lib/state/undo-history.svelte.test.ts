import { flushSync } from 'svelte';
import { describe, expect, test } from 'vitest';
import { UndoHistory } from './undo-history.svelte.ts';
import { ViewState } from './address/view-state.svelte.ts';

function fakeAddress() {
	let fragment = $state('');
	return {
		get fragment() {
			return fragment;
		},
		go(next: string) {
			fragment = next;
		},
		swap(next: string) {
			fragment = next;
		}
	};
}

describe('undo', () => {
	test('has nothing to take back of what the address only follows', () => {
		const undo = new UndoHistory();
		const view = new ViewState(fakeAddress(), undo);
		view.follow({ case: 'C0110' });
		flushSync();
		expect(view.current.case).toBe('C0110');
		expect(undo.next).toBeNull();
	});

	test('takes back the latest change first', () => {
		const said: string[] = [];
		const undo = new UndoHistory();
		undo.add({ what: 'one', takeBack: () => said.push('one') });
		undo.add({ what: 'two', takeBack: () => said.push('two') });
		expect(undo.next).toBe('two');
		undo.undo();
		undo.undo();
		undo.undo();
		expect(said).toEqual(['two', 'one']);
		expect(undo.next).toBeNull();
	});

	test('a change of view is taken back, and taking back is not itself a step', () => {
		const undo = new UndoHistory();
		const view = new ViewState(fakeAddress(), undo);
		view.showAttribute('race');
		view.change('Order', { sort: 'size' });
		flushSync();
		expect(view.fragment).toBe('#attribute=race&sort=size');
		undo.undo();
		expect(view.fragment).toBe('#attribute=race');
		undo.undo();
		expect(view.fragment).toBe('');
		expect(undo.next).toBeNull();
	});

	test('a change to what is already shown is no step', () => {
		const undo = new UndoHistory();
		const view = new ViewState(fakeAddress(), undo);
		view.change('Order', { sort: 'worst' });
		expect(undo.next).toBeNull();
	});

	test('another attribute forgets the reference chosen for the one before', () => {
		const undo = new UndoHistory();
		const view = new ViewState(fakeAddress(), undo);
		view.change('Reference', { attribute: 'race', reference: 'Caucasian' });
		view.showAttribute('age');
		expect(view.current).toMatchObject({ attribute: 'age', reference: null });
	});

	test('what was taken back by other means is not taken back once more', () => {
		const undo = new UndoHistory();
		const done: string[] = [];
		undo.add({ what: 'one', takeBack: () => done.push('one') });
		undo.add({ what: 'two', takeBack: () => done.push('two'), isTakenBack: () => true });
		expect(undo.next).toBe('one');
		undo.undo();
		expect(done).toEqual(['one']);
		undo.undo();
		expect(done).toEqual(['one']);
	});
});

import { expect, it } from 'vitest';
import { mostPins, type Finding } from '#lib/report/pins/pin.ts';
import { UndoHistory } from '../undo-history.svelte.ts';
import { Pins } from './pins.svelte.ts';

const finding = (attribute: string): Finding => ({
	kind: 'metric',
	model: 'model',
	attribute,
	metric: 'selection_rate'
});

it('pins, notes and unpinning are taken back one by one', () => {
	const undo = new UndoHistory();
	const pins = new Pins(undo);
	pins.pin(finding('race'), '');
	pins.pin(finding('sex'), 'why?');
	pins.pin(finding('race'), 'look again');
	pins.unpin(finding('sex'));
	expect(pins.all.map(({ note }) => note)).toEqual(['look again']);
	undo.undo();
	expect(pins.of(finding('sex'))?.note).toBe('why?');
	undo.undo();
	expect(pins.of(finding('race'))?.note).toBe('');
	undo.undo();
	undo.undo();
	expect(pins.all).toEqual([]);
	expect(undo.next).toBeNull();
});

it('the same note again, and unpinning what is not pinned, change nothing', () => {
	const undo = new UndoHistory();
	const pins = new Pins(undo);
	pins.pin(finding('race'), 'a');
	pins.pin(finding('race'), 'a');
	pins.unpin(finding('sex'));
	undo.undo();
	expect(undo.next).toBeNull();
	expect(pins.all).toEqual([]);
});

it('a full report takes no more, and notes can still be written', () => {
	const pins = new Pins(new UndoHistory());
	for (let i = 0; i <= mostPins; i += 1) pins.pin(finding(String(i)), '');
	expect(pins.all).toHaveLength(mostPins);
	pins.pin(finding('0'), 'a note');
	expect(pins.of(finding('0'))?.note).toBe('a note');
});

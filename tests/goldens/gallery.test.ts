import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { galleryStates, partsOf } from './gallery-states.ts';
import { golden } from './tidy.ts';

const at = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
const textsOf = (folder: string, ending: string): string =>
	readdirSync(at(folder))
		.filter((name) => name.endsWith(ending))
		.map((name) => readFileSync(at(`${folder}/${name}`), 'utf8'))
		.join('\n');

const charts = readdirSync(at('../../src/lib/charts')).filter((name) => name.endsWith('.svelte'));
const goldens = readdirSync(at('golden'));
const gallery = textsOf('../../src/routes/gallery', '.svelte');

/** The goldens of one state: its own name, alone or with the width after it. */
const goldensOf = (prefix: string, state: string): readonly string[] => {
	const name = golden(`${prefix}-${state}`).replace('./golden/', '').replace('.svg.txt', '');
	return goldens.filter((file) => new RegExp(`^${name}(-\\d+)?(-static)?\\.svg\\.txt$`).test(file));
};

it('every chart is in the gallery with its states, or is a part of one that is', () => {
	const known = galleryStates.map(({ component }) => component);
	const names = charts.map((file) => file.replace('.svelte', ''));
	expect(names.filter((name) => !known.includes(name) && !(name in partsOf))).toEqual([]);
	expect(known.filter((name) => !names.includes(name))).toEqual([]);
	expect(known.filter((name) => !gallery.includes(`<${name}`))).toEqual([]);
});

it('a part is drawn by the chart that it is a part of', () => {
	const lost = Object.entries(partsOf).filter(
		([part, whole]) => !readFileSync(at(`../../src/lib/charts/${whole}.svelte`), 'utf8').includes(`<${part}`)
	);
	expect(lost).toEqual([]);
});

it('every set of fixtures is a chart’s states, and the gallery shows it', () => {
	const sources = textsOf('../../src/lib/charts', 'fixtures.ts');
	const exported = [...sources.matchAll(/export const (\w+Fixtures)\b/g)].map(([, name]) => name ?? '');
	const named = galleryStates.flatMap(({ fixtures }) => fixtures ?? []);
	expect(exported.toSorted()).toEqual(named.toSorted());
	const shown = [...gallery.matchAll(/\b(\w+Fixtures)\b/g)].map(([, name]) => name ?? '');
	expect(named.filter((name) => !shown.includes(name))).toEqual([]);
	expect(shown.filter((name) => !named.includes(name))).toEqual([]);
});

describe('every state of the gallery has a golden', () => {
	it.each(galleryStates)('$component', ({ golden: prefix, states }) => {
		expect(states.length).toBeGreaterThan(0);
		expect(states.filter((state) => goldensOf(prefix, state).length === 0)).toEqual([]);
	});
});

it('every golden is of a state of the gallery', () => {
	const known = galleryStates.flatMap(({ golden: prefix, states }) =>
		states.flatMap((state) => goldensOf(prefix, state))
	);
	expect(goldens.filter((file) => !known.includes(file))).toEqual([]);
});

import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const css = readFileSync(new URL('./tokens.css', import.meta.url), 'utf8');
const written = readFileSync(new URL('../../../docs/design.md', import.meta.url), 'utf8');

type Theme = 'light' | 'dark';

const colours = new Map(
	[...css.matchAll(/--([\w-]+): light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\);/g)].map(
		([, name, light, dark]) => [name ?? '', { light: light ?? '', dark: dark ?? '' }]
	)
);

const printed = new Map(
	[...(css.split('@media print')[1] ?? '').matchAll(/--([\w-]+): (#[0-9a-f]{6});/g)].map(
		([, name, value]) => [name ?? '', value ?? '']
	)
);

/** Relative luminance, WCAG 2.2. */
function luminance(hex: string): number {
	const channel = (at: number): number => {
		const c = parseInt(hex.slice(at, at + 2), 16) / 255;
		return c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4;
	};
	return 0.2126 * channel(1) + 0.7152 * channel(3) + 0.0722 * channel(5);
}

function contrast(a: string, b: string): number {
	const [low, high] = [luminance(a), luminance(b)].sort((x, y) => x - y);
	return ((high ?? 0) + 0.05) / ((low ?? 0) + 0.05);
}

function token(name: string, theme: Theme | 'print'): string {
	const value =
		theme === 'print' ? (printed.get(name) ?? colours.get(name)?.light) : colours.get(name)?.[theme];
	if (value === undefined) throw new Error(`no token --${name}`);
	return value;
}

const grounds = ['surface', 'surface-raised', 'surface-sunken', 'surface-hover'];
const verdicts = ['outside', 'within', 'inconclusive', 'not-assessable', 'described'].map(
	(v) => `verdict-${v}`
);
const heats = ['chart-heat-warm', 'chart-heat-cool'];
const notices = ['question', 'caution', 'note', 'problem'];

const texts: readonly (readonly [string, string])[] = [
	...['text', 'text-quiet', 'text-link', 'danger'].flatMap((t) => grounds.map((g) => [t, g] as const)),
	...['text', 'text-quiet', 'text-link'].map((t) => [t, 'surface-selected'] as const),
	...verdicts.flatMap((v) => ['surface', 'surface-raised'].map((g) => [v, g] as const)),
	...notices.flatMap((n) =>
		[`notice-${n}`, 'text', 'text-quiet'].map((t) => [t, `notice-${n}-surface`] as const)
	),
	['text', 'chart-surface'],
	['text-quiet', 'chart-surface'],
	['text-quiet', 'chart-focus'],
	['text', 'chart-band'],
	['text-quiet', 'chart-band'],
	...['text', 'text-quiet'].flatMap((t) => heats.map((g) => [t, g] as const)),
	['on-accent', 'accent'],
	['on-accent', 'accent-hover'],
	['notice-done', 'surface-raised']
];

const marks: readonly (readonly [string, string])[] = [
	...[1, 2, 3, 4].map((look) => [`chart-look-${look}`, 'chart-surface'] as const),
	...[...verdicts, 'chart-interval', 'chart-reference'].flatMap((m) =>
		['chart-surface', 'chart-band', 'chart-focus', 'surface'].map((g) => [m, g] as const)
	),
	...[...verdicts, 'chart-reference', 'focus'].flatMap((m) => heats.map((g) => [m, g] as const)),
	['chart-band-edge', 'chart-surface'],
	['chart-hatch', 'chart-surface'],
	['chart-axis', 'chart-surface'],
	...['line-control', 'focus', 'accent'].flatMap((l) => grounds.slice(0, 3).map((g) => [l, g] as const))
];

/** Every pair that falls short, with its contrast: empty when the tokens are right. */
const short = (
	pairs: readonly (readonly [string, string])[],
	theme: Theme | 'print',
	least: number
): string[] =>
	pairs
		.map(([ink, ground]) => ({ ink, ground, ratio: contrast(token(ink, theme), token(ground, theme)) }))
		.filter(({ ratio }) => ratio < least)
		.map(({ ink, ground, ratio }) => `${ink} on ${ground}: ${ratio.toFixed(2)}`);

describe.each(['light', 'dark', 'print'] as const)('tokens in %s', (theme) => {
	it('text stands out from its ground by 4.5 to 1', () => {
		expect(short(texts, theme, 4.5)).toEqual([]);
	});

	it('marks and edges of controls stand out from their ground by 3 to 1', () => {
		expect(short(marks, theme, 3)).toEqual([]);
	});
});

it('printed in grey, outside is clearly darker than within', () => {
	expect(contrast(token('verdict-outside', 'print'), token('verdict-within', 'print'))).toBeGreaterThan(1.5);
});

it('contrast of black on white is 21 to 1', () => {
	expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 5);
});

it('the contrasts in docs/design.md are those of the stylesheet', () => {
	const rows = [...written.matchAll(/^\| `([\w-]+)` +\| ([\d.]+) +\| ([\d.]+) +\|/gm)];
	const told = rows.map(([, name, light, dark]) => ({ name, light, dark }));
	const counted = told.map(({ name = '' }) => {
		const [light, dark] = (['light', 'dark'] as const).map((theme) =>
			contrast(token(name, theme), token('chart-surface', theme)).toFixed(1)
		);
		return { name, light, dark };
	});
	expect(told).toEqual(counted);
	expect(told.map(({ name }) => name)).toEqual(expect.arrayContaining(verdicts));
});

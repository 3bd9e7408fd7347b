import { scaleLinear, scaleLog } from 'd3';
import { sizes } from './subject.ts';
import type { SubjectCoverage } from './simulate-coverage.ts';

const width = 1_056;
const columns = 3;
const panel = { width: 300, height: 104, gap: { across: 48, down: 24 }, head: 30 };
const nominal = 0.95;
/** Least coverage that a panel's axis shows; a worse one is drawn at the edge as an open mark. */
const floor = 0.86;

const escaped = (text: string): string =>
	text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** One small chart a method: coverage against rows, a dot for each rate, the nominal level as a line, 94 to 97.5 % as a band. */
export function drawCoverage(results: readonly SubjectCoverage[]): string {
	const rows = Math.ceil(results.length / columns);
	const height = rows * (panel.height + panel.head + panel.gap.down) + 48;
	const panels = results.map((result, i) => {
		const x = (i % columns) * (panel.width + panel.gap.across) + 44;
		const y = Math.floor(i / columns) * (panel.height + panel.head + panel.gap.down) + 44;
		return `<g transform="translate(${x},${y})">${drawPanel(result)}</g>`;
	});
	return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" role="img" aria-label="Coverage of every interval and freedom from false alarm of every test, by rows" font-family="system-ui, sans-serif" font-size="10">
<rect width="${width}" height="${height}" fill="#ffffff"/>
<text x="44" y="14" font-size="11" fill="#1f2933">Share of runs in which the promise of 95 % was kept; across: rows of a group (each dot a rate). Band: 94 to 97.5 %. Open marks lie below ${floor * 100} %.</text>
${panels.join('\n')}
</svg>
`;
}

function drawPanel({ subject, cells }: SubjectCoverage): string {
	const across = scaleLog([sizes[0], sizes[sizes.length - 1] ?? 10_000], [8, panel.width - 12]);
	const up = scaleLinear([floor, 1], [panel.height, 0]);
	const band = `<rect x="0" y="${up(0.975)}" width="${panel.width}" height="${up(0.94) - up(0.975)}" fill="#e7eef5"/>`;
	const line = `<line x1="0" x2="${panel.width}" y1="${up(nominal)}" y2="${up(nominal)}" stroke="#52606d" stroke-dasharray="3 3"/>`;
	const ticks = [0.9, nominal, 1].map(
		(at) =>
			`<text x="-6" y="${up(at) + 3}" text-anchor="end" fill="#52606d">${(100 * at).toFixed(0)} %</text>`
	);
	const bottom = subject.sizes.map(
		(n) =>
			`<text x="${across(n)}" y="${panel.height + 13}" text-anchor="middle" fill="#52606d">${n.toLocaleString('en')}</text>`
	);
	const dots = cells
		.filter(({ kept }) => !Number.isNaN(kept))
		.map(({ n, rate, kept }) => {
			// Rates side by side, so that dots of one size do not hide each other.
			const at = across(n) + 3 * (subject.rates.indexOf(rate) - (subject.rates.length - 1) / 2);
			const below = kept < floor;
			return `<circle cx="${at.toFixed(1)}" cy="${up(Math.max(floor, kept)).toFixed(1)}" r="2.2" ${below ? 'fill="none" stroke="#b3400a"' : 'fill="#1f5f99"'}/>`;
		});
	const name = subject.name.length > 50 ? `${subject.name.slice(0, 49)}…` : subject.name;
	return `<text y="-8" fill="#1f2933" font-weight="600">${escaped(name)}</text>${band}${line}${[...ticks, ...bottom, ...dots].join('')}`;
}

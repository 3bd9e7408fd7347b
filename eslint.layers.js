/**
 * The rooms of the house and who may import whom: the table of docs/decisions/0002-rooms.md as lint rules.
 * What is not listed is an error.
 */
const room = (type, pattern, extra = {}) => ({ type, pattern, ...extra });

export const rooms = [
	room('core', 'src/lib/core'),
	room('spec', 'src/lib/spec'),
	room('plan', 'src/lib/plan'),
	// What every adapter reads alike belongs to the port.
	room('engine-port', 'src/lib/engine/formats'),
	room('engine-adapter', 'src/lib/engine/*', { capture: ['adapter'] }),
	room('engine-port', 'src/lib/engine'),
	room('ingest', 'src/lib/ingest'),
	room('run', 'src/lib/run'),
	room('report', 'src/lib/report'),
	room('charts', 'src/lib/charts'),
	room('controls', 'src/lib/controls'),
	room('state', 'src/lib/state'),
	room('views', 'src/lib/views'),
	room('routes', 'src/routes'),
	room('cli', 'src/cli')
];

const lib = rooms.map(({ type }) => type).filter((type) => type !== 'routes' && type !== 'cli');

/** room → the rooms it may import. */
const mayImport = {
	core: [],
	spec: ['core'],
	plan: ['spec', 'core'],
	'engine-port': ['plan', 'spec'],
	'engine-adapter': ['engine-port', 'plan', 'spec'],
	ingest: ['spec', 'core', 'engine-port', 'plan'],
	run: ['core', 'spec', 'ingest', 'plan', 'engine-port'],
	charts: ['core'],
	report: ['core', 'spec', 'charts'],
	controls: [],
	state: ['run', 'core', 'spec', 'report', 'ingest', 'engine-port'],
	views: ['state', 'charts', 'controls', 'core', 'spec', 'report', 'ingest'],
	routes: lib,
	cli: lib
};

const to = (types) => ({ to: { element: { types: { anyOf: types } } } });

export const layerPolicies = [
	...Object.entries(mayImport).map(([type, others]) => ({
		from: { element: { type } },
		allow: to([type, ...others])
	})),
	// An adapter never imports another adapter.
	{
		from: { element: { type: 'engine-adapter' } },
		disallow: {
			to: {
				element: { type: 'engine-adapter', captured: { adapter: '!{{ from.element.captured.adapter }}' } }
			}
		}
	},
	// Packages are free to all rooms here; the core's own rule forbids all but stdlib's distributions.
	{ allow: { to: { module: { origin: 'external' } } } },
	{ allow: { to: { module: { origin: 'core' } } } }
];

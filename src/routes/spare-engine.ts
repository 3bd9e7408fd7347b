import type { Engine } from '#lib/engine/port.ts';

/**
 * Lends engines, and has the next one ready once one is given back: an engine takes a second to start, for which nobody
 * should wait who has just looked at a log and now runs the audit. A spare that fails to start is forgotten, and the
 * next engine is started when it is asked for.
 */
export function lendEngines<Handle>(open: () => Promise<Engine<Handle>>): () => Promise<Engine<Handle>> {
	let spare: Promise<Engine<Handle> | null> | null = null;
	const prepare = (): void => {
		spare ??= open().catch(() => null);
	};
	return async () => {
		const ready = spare;
		spare = null;
		const engine = (await ready) ?? (await open());
		return {
			name: engine.name,
			version: engine.version,
			load: (source, options, call) => engine.load(source, options, call),
			query: (statement, call) => engine.query(statement, call),
			close: async () => {
				await engine.close();
				prepare();
			}
		};
	};
}

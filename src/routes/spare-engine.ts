import type { Engine, PartReader } from '#lib/engine/port.ts';

/** An engine that can forget all that it was given, and is then as good as a new one. */
export interface ReusableEngine<Handle> extends Engine<Handle> {
	clear(): Promise<void>;
}

export interface Lender<Handle> {
	/** Starts an engine that the next loan takes, unless one is ready. */
	readonly prepare: () => void;
	readonly lend: () => Promise<Engine<Handle>>;
}

/**
 * Lends engines, and has the next one ready: an engine takes seconds to start, for which nobody should wait who has just
 * looked at a log and now runs the audit. One that has only looked at first rows is lent again; one that has held a whole
 * log, or failed, or was stopped, is closed, which alone gives its memory back, and another is started. A spare that fails
 * to start is forgotten, and the next engine is started when it is asked for.
 * @param later when an engine is started that nobody waits for: what was counted is to be shown first
 */
export function lendEngines<Handle>(
	open: () => Promise<ReusableEngine<Handle>>,
	later: (task: () => void) => void
): Lender<Handle> {
	let spare: Promise<ReusableEngine<Handle> | null> | null = null;
	const prepare = (): void => {
		spare ??= open().catch(() => null);
	};
	const takeBack = async (engine: ReusableEngine<Handle>, isWorn: boolean): Promise<void> => {
		if (!isWorn && spare === null) {
			spare = engine.clear().then(
				() => engine,
				() =>
					engine
						.close()
						.then(open)
						.catch(() => null)
			);
			return;
		}
		await engine.close();
		later(prepare);
	};
	return {
		prepare,
		lend: async () => {
			const ready = spare;
			spare = null;
			const engine = (await ready) ?? (await open());
			return loanOf(engine, takeBack);
		}
	};
}

/** The engine as it is lent: it remembers whether it can be lent again. */
function loanOf<Handle>(
	engine: ReusableEngine<Handle>,
	takeBack: (engine: ReusableEngine<Handle>, isWorn: boolean) => Promise<void>
): Engine<Handle> {
	let isWorn = false;
	const watched = <T>(work: Promise<T>): Promise<T> => {
		work.catch(() => (isWorn = true));
		return work;
	};
	return {
		name: engine.name,
		version: engine.version,
		load: (source, options, call) => {
			if (options.rowLimit === null) isWorn = true;
			return watched(engine.load(source, options, call));
		},
		query: (statement, call) => watched(engine.query(statement, call)),
		...(engine.inParts === undefined ? {} : { inParts: loanOfParts(engine.inParts, watched) }),
		cautions: () => engine.cautions?.() ?? [],
		close: () => takeBack(engine, isWorn)
	};
}

/** A log is read in parts once it could not be held: the engine is worn by then. */
const loanOfParts = <Handle>(
	reader: PartReader<Handle>,
	watched: <T>(work: Promise<T>) => Promise<T>
): PartReader<Handle> => ({
	clear: () => watched(reader.clear()),
	read: (source, options, taker, call) => watched(reader.read(source, options, taker, call))
});

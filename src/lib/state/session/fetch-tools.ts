import { LogError } from '#lib/engine/log-error.ts';
import { problem } from '#lib/spec/messages.ts';
import type { Desk } from './desk.ts';
import type * as tools from './tools.ts';

export type Tools = typeof tools;

/** The tools; where they cannot be fetched, the trouble is told with the way to mend it. */
export async function fetchTools({ tools }: Pick<Desk, 'tools'>): Promise<Tools> {
	try {
		return await tools();
	} catch (cause) {
		const reason = cause instanceof Error ? cause.message : String(cause);
		throw new LogError([problem('program-not-fetched', { values: { reason } })], { cause });
	}
}

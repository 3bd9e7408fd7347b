import type { Levels } from '#lib/core/cube/cube.ts';

/** A stratum as tables name it: "model=GPT4 · question=VISIT"; null where nothing divides the cases. */
export const stratumText = (columns: readonly string[], levels: Levels): string | null =>
	columns.length === 0 ? null : columns.map((column, i) => `${column}=${levels[i] ?? 'Unknown'}`).join(' · ');

import { problem } from '#lib/spec/messages.ts';
import type { Problem } from '#lib/spec/problem.ts';
import { mostLevels } from './longest-list.ts';

/** A column that should tell a few levels apart, and tells rows apart. */
export const tooManyLevels = (column: string, at: string): Problem =>
	problem('group-looks-like-identifier', { at, found: column, column, values: { most: mostLevels } });

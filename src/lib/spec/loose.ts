import type { Scalar } from './resolved-audit.ts';

/*
 * Readers of a definition whose shape may be wrong. What has the wrong type reads as absent: the schema tells of it,
 * and the rest of the definition can still be looked at, so that every problem is listed at once.
 */

export const record = (value: unknown): Readonly<Record<string, unknown>> =>
	typeof value === 'object' && value !== null && !Array.isArray(value)
		? (value as Record<string, unknown>)
		: {};

/** A list as it is, one value as a list of it, nothing as an empty one. */
export function list(value: unknown): readonly unknown[] {
	if (value === undefined || value === null) return [];
	return Array.isArray(value) ? (value as readonly unknown[]) : [value];
}

export const text = (value: unknown): string | null =>
	typeof value === 'string' && value !== '' ? value : null;

/** A finite number; JSON has no minus zero, so neither has an audit. */
export const number = (value: unknown): number | null =>
	typeof value === 'number' && Number.isFinite(value) ? value + 0 : null;

export const isScalar = (value: unknown): value is Scalar =>
	typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';

export const scalars = (value: unknown): readonly Scalar[] => list(value).filter(isScalar);

export const texts = (value: unknown): readonly string[] => list(value).flatMap((item) => text(item) ?? []);

/** The value where it is one of a closed set, else the fallback. */
export const oneOf = <const T, F extends T | null>(value: unknown, set: readonly T[], fallback: F): T | F =>
	set.find((member) => member === value) ?? fallback;

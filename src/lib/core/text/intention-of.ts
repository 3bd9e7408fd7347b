import type { Intention } from './intended-change.ts';

/**
 * What two descriptions are meant to differ by. A log without a column of attributes calls everything by the column of
 * descriptions, which does not say what is varied: then it may be any attribute.
 */
export const intentionOf = (
	compared: { readonly attribute: string; readonly baseline: string; readonly variant: string },
	columns: { readonly attribute: string | null; readonly variant: string }
): Intention => ({
	attribute: columns.attribute === null && compared.attribute === columns.variant ? null : compared.attribute,
	variants: [compared.baseline, compared.variant]
});

/** A JSON pointer (RFC 6901) taken apart: "/groups/0/column" is three steps, "" none. */
export function pointerSteps(pointer: string): readonly string[] {
	if (pointer === '') return [];
	return pointer
		.slice(1)
		.split('/')
		.map((step) => step.replace(/~1/g, '/').replace(/~0/g, '~'));
}

/** A pointer one step further down. */
export const pointerTo = (parent: string, step: string | number): string =>
	`${parent}/${String(step).replace(/~/g, '~0').replace(/\//g, '~1')}`;

/** The value that a pointer leads to; undefined where it leads nowhere. */
export function valueAt(root: unknown, pointer: string): unknown {
	return pointerSteps(pointer).reduce<unknown>(
		(value, step) =>
			typeof value === 'object' && value !== null && Object.hasOwn(value, step)
				? (value as Record<string, unknown>)[step]
				: undefined,
		root
	);
}

/** A pointer as a reader would write it: "groups[0].column". */
export function pointerInWords(pointer: string): string {
	return pointerSteps(pointer)
		.map((step, i) => (/^\d+$/.test(step) ? `[${step}]` : i === 0 ? step : `.${step}`))
		.join('');
}

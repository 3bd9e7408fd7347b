/** The same for k below 10, where the series is not exact enough. */
const known = [
	0.0810614667953272, 0.0413406959554092, 0.0276779256849983, 0.0207906721037651, 0.0166446911898211,
	0.0138761288230707, 0.0118967099458917, 0.010411265261972, 0.00925546218271273, 0.00833056343336287
] as const;

/**
 * What Stirling's approximation of ln k! leaves out: ln k! − [½ ln 2π + (k + ½) ln(k + 1) − (k + 1)], of a whole k from 0 on.
 * Falls towards 0; right to 10⁻¹⁰.
 * Source: Hörmann 1993, "The generation of binomial random variates", table of fc(k).
 */
export function stirlingTail(k: number): number {
	const tail = known[k];
	if (tail !== undefined) return tail;
	const square = (k + 1) * (k + 1);
	return (1 / 12 - (1 / 360 - 1 / 1260 / square) / square) / (k + 1);
}

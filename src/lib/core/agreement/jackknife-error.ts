/**
 * The delete-one jackknife: the standard error of an estimate over items from what it is without each of them.
 * 0 where no item changes it. Null of fewer than two items, or where it has no answer without one of them.
 * Source: Efron & Stein 1981, "The jackknife estimate of variance", equation 1.3.
 * @param without the estimate without one item, and of how many items that is what is left
 */
export function jackknifeError(
	without: readonly { readonly value: number | null; readonly items: number }[]
): number | null {
	const items = without.reduce((sum, each) => sum + each.items, 0);
	if (items < 2) return null;
	let sum = 0;
	for (const { value, items: times } of without) {
		if (value === null) return null;
		sum += value * times;
	}
	const mean = sum / items;
	const square = without.reduce((all, each) => all + each.items * ((each.value ?? NaN) - mean) ** 2, 0);
	return Math.sqrt(((items - 1) / items) * square);
}

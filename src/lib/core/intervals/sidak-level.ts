/**
 * The level each of `familySize` intervals needs so that all of them hold at once with at least `level`.
 * A family of one keeps its level; of none, too, since there is nothing to adjust.
 * Never too low for intervals that are jointly normal, whatever their correlation (Šidák 1967,
 * "Rectangular confidence regions for the means of multivariate normal distributions").
 */
export const sidakLevel = (level: number, familySize: number): number =>
	familySize <= 1 ? level : Math.exp(Math.log(level) / familySize);

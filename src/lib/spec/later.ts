/** Metrics that an audit may name and that are not counted yet. */
export const laterMetricIds = [
	'mean_error',
	'mean_absolute_error',
	'root_mean_squared_error',
	'r_squared'
] as const;

/** Kinds of outcome that an audit may name and that are not counted yet. */
export const laterOutcomes: Readonly<Record<string, string>> = {
	classes: 'an outcome of several classes',
	number: 'an outcome that is a number',
	graded: 'graded answers'
};

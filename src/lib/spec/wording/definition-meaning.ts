import type { Wording } from './wording.ts';

/** Of what a definition means. */
export const definitionMeaning = {
	'not-yet-counted': {
		message: '{where} asks for {what}, which this version of Plumbline reads but does not count yet.',
		mend: 'Remove it to run the rest of the audit.'
	},
	'unpivot-pattern-broken': {
		message: 'The pattern {found} is no regular expression: {reason}.',
		mend: 'Correct it; a bracket that is not closed, or a backslash that JSON takes away (write two), is the usual cause.'
	},
	'unpivot-pattern-slow': {
		message:
			'The pattern {found} repeats a choice or a repetition, or is very long: a name made for it would take for ever.',
		mend: 'Write what is repeated without a further *, + or | inside, for instance "[A-Z-]+" in place of "([A-Z]+-?)+".'
	},
	'unpivot-names-nothing': {
		message: 'The pattern {found} names no part of a column name: its rows could not be told apart.',
		mend: 'Name the part that tells the columns apart, for instance "^(?<rater>.+)_answer$", or add fixed columns as "set".'
	},
	'unpivot-column-twice': {
		message: 'data.unpivot makes the column {found} in two ways.',
		mend: 'Give named groups, fixed columns and the column of values names of their own; case does not tell names apart.'
	},
	'unpivot-matches-nothing': {
		message: 'No column of {file} matches the pattern {found}.',
		mend: 'Correct the pattern. The columns are: {known}.'
	},
	'unpivot-matched-twice': {
		message: 'The column {column} of {file} is matched by two patterns of data.unpivot.',
		mend: 'Narrow one of the two, for instance with ^ and $.'
	},
	'unpivot-column-taken': {
		message:
			'data.unpivot makes a column {column}, and {file} has a column of that name; case does not tell names apart.',
		mend: 'Choose another name in the pattern, in "set" or as "value".'
	},
	'description-not-found': {
		message: 'The description {found} is not in the column {column}; it holds {known}.',
		mend: 'Write the description as the log does, or name another column as "variant".'
	},
	'gold-never-answered': {
		message:
			'No answer in the column {column} equals a right answer in the column {gold}: answers are {known}, right answers {expected}.',
		mend: 'Spell both alike, since "A" and "A)" are two answers; or name another column as "gold".'
	},
	'favourable-not-found': {
		message: 'No answer in the column {column} is {found}, which is listed as favourable; it holds {known}.',
		mend: 'Write in "favourable" the answers that count as favourable, spelt as in the log, and leave out those that nobody gives.'
	},
	'descriptions-too-few': {
		message: 'The column {column} holds fewer than two descriptions ({known}): there is nothing to compare.',
		mend: 'Name the column that tells the descriptions of a case apart as "variant".'
	},
	'raters-not-stratum': {
		message:
			'counterfactual.raters names the column {found}, which is no stratum of "counterfactual" (known: {known}).',
		mend: 'Name the stratum column whose levels are the raters, or add the column to "stratum".'
	},
	'rater-not-found': {
		message: 'The rater {found} is not in the column {column}; it holds {known}.',
		mend: 'Write the people among the raters as the log does.'
	},
	'contrast-with-itself': {
		message: 'A contrast compares {found} with itself.',
		mend: 'Name two descriptions: the one compared with as "baseline", the other as "variant".'
	},
	'cases-without-descriptions': {
		message: 'The audit compares no descriptions of the same case, so there are no cases to list.',
		mend: 'Single cases are of an audit with "counterfactual".'
	},
	'cases-are-people': {
		message: 'The rows of this log are people: single cases would print rows about them.',
		mend: 'Add --rows if you may read the log here, and keep what is printed as you keep the log.'
	},
	'contrast-twice': {
		message: 'The contrast that ends in {found} is listed twice.',
		mend: 'Keep one of the two.'
	},
	'pair-column-twice': {
		message: 'The column {found} has two roles in "counterfactual".',
		mend: 'A column identifies a case ("pair"), divides the cases ("stratum"), names the description ("variant"), numbers a repeated answer ("replicate") or holds the answer: name another column in one of the places.'
	},
	'compare-not-stratum': {
		message: 'compare.by names {found}, which is no stratum of "counterfactual" (known: {known}).',
		mend: 'Compare by one of the stratum columns, or add the column to "stratum".'
	},
	'compare-columns-not-yet': {
		message:
			'compare.{name} names {found}, and adaptations are compared on other columns only: {expected}. Nothing else can be asked for yet.',
		mend: 'Leave compare.{name} out; "by" and the strata of "counterfactual" say what is compared.'
	},
	'compare-baseline-of-several': {
		message:
			'compare.baseline is {found}, and compare.by names several columns: it could be a level of one of them only.',
		mend: 'Compare by one column, or leave the baseline out: then every two combinations are compared.'
	},
	'adaptation-not-found': {
		message: 'The baseline {found} of "compare" is not in the column {column}; it holds {known}.',
		mend: 'Write the level as the log does, or compare by another column.'
	},
	'not-of-outcome': {
		message: '{where} means nothing where the outcome is of the type {type}.',
		mend: 'Remove it, or choose another "type" in "outcome".'
	},
	'prediction-missing': {
		message: 'The outcome is of the type {type} and no column of predictions is named.',
		mend: 'Name the column as "prediction".'
	},
	'label-missing': {
		message: 'The outcome is of the type {type} and no column of labels is named.',
		mend: 'Name the column of what is right as "label" in "outcome".'
	},
	'metric-not-of-outcome': {
		message: 'The metric {found} cannot be asked of an outcome of the type {type}.',
		mend: 'Remove it from "metrics"; "plumbline metrics" lists which there are.'
	},
	'rule-not-of-outcome': {
		message: 'The rule {rule} judges {found}, which an outcome of the type {type} does not have.',
		mend: 'Choose a policy whose rules are of this outcome, or take the rule out.'
	},
	'rating-not-a-number': {
		message: 'The column {column} rates on a scale and holds {known}, which are no numbers.',
		mend: 'List all ratings from one end to the other in agreement.order, name values that are no rating in agreement.missing, or write "scale": "nominal".'
	},
	'rating-not-in-order': {
		message: 'The column {column} holds {known}, which the order of ratings lacks.',
		mend: 'Add them to agreement.order where they belong, or to agreement.missing if they are no rating.'
	},
	'too-many-ratings': {
		message: 'The column {column} has more than {most} different ratings.',
		mend: 'Round or join ratings in the log, or name another column in "agreement".'
	},
	'column-not-a-number': {
		message: 'The {role} column {column} holds no number.',
		mend: 'Choose another column, or another "type" in "outcome".'
	},
	'too-many-classes': {
		message: 'The {role} column {column} has more than {most} classes.',
		mend: 'Join classes in the log, or audit it as a "number" or a binary decision.'
	},
	'decision-missing': {
		message: 'The audit names no decision of the model.',
		mend: 'Name a column of decisions in outcome.prediction, or a score with its threshold in outcome.score.'
	},
	'decision-twice': {
		message: '{where} and model.columns both say where the decisions are.',
		mend: 'Keep outcome.prediction and outcome.score for one model, or model.columns for several.'
	},
	'threshold-missing': {
		message: 'The score {found} decides, and has no threshold.',
		mend: 'Add "threshold": a score at or above it is positive. Where the column holds only 0 and 1, name it as the prediction.'
	},
	'positive-and-negative': {
		message: '{where} lists {found} as positive and as negative.',
		mend: 'Keep it in one of the two lists.'
	},
	'models-twice': {
		message:
			'model.column tells models apart by their rows, and model.columns lists several by their columns.',
		mend: 'Keep model.column for a long log (a row a model and case), model.columns for a wide one.'
	},
	'model-name-twice': {
		message: 'Two models are named {found}.',
		mend: 'Give each model in model.columns its own name.'
	},
	'group-twice': {
		message: 'The column {found} is listed twice among the groups.',
		mend: 'Keep one entry for each column; for a second binning, add a second column to the log.'
	},
	'group-title-twice': {
		message: 'Two groups have the title {found}.',
		mend: 'Give each group its own title, so that a reader can tell them apart.'
	},
	'label-title-twice': {
		message: 'Two levels have the title {found}.',
		mend: 'Give each level its own title; to count two levels as one, join them in the log.'
	},
	'reference-missing': {
		message: 'The reference {found} is also listed as missing.',
		mend: 'Take it out of "missing", or choose another reference.'
	},
	'reference-no-bin': {
		message: 'The reference {found} is not one of the bins.',
		mend: 'Use one of: {known}.'
	},
	'edges-not-increasing': {
		message: 'The bin edges do not increase: {found}.',
		mend: 'Write every edge once, from the lowest to the highest.'
	},
	'stratum-twice': {
		message: 'The column {found} is listed twice among the strata.',
		mend: 'Keep one.'
	},
	'reading-twice': {
		message: 'How the column {found} is written is said twice.',
		mend: 'Keep one entry of data.reading for each column.'
	},
	'proxy-twice': {
		message: 'The column {found} is listed twice among the proxies.',
		mend: 'Keep one.'
	},
	'where-twice': {
		message: 'data.where says twice which values of the column {found} are counted.',
		mend: 'Keep one condition for each column.'
	},
	'where-empty': {
		message: 'data.where names the column {column} and does not say which rows are counted.',
		mend: 'Add "is" with its values, "from" and "below" with numbers, or "since" and "before" with dates.'
	},
	'where-mixed': {
		message: 'data.where asks for values, numbers and dates of the column {column} at once.',
		mend: 'Keep "is", or "from" and "below", or "since" and "before".'
	},
	'where-not-a-date': {
		message: '{found} is no date.',
		mend: 'Write it as 2025-01-31, or with a time as 2025-01-31T06:00.'
	},
	'where-between-nothing': {
		message: 'No value of the column {column} lies from {from} to below {to}.',
		mend: 'Put the smaller end first.'
	},
	'where-of-mended': {
		message: 'data.where asks more of the column {column} than its mend leaves of it: {left}.',
		mend: 'Ask for what is left, or take the column out of data.deidentify or of data.where.'
	},
	'where-unreadable': {
		message:
			'{values} of the column {column} cannot be read as {kind}, and data.where asks for one: their rows are not counted.',
		mend: 'Say in data.reading how they are written, or look at these values in the file.'
	},
	'where-value-absent': {
		message: 'data.where asks for rows whose column {column} is {found}, and no row of the log has that.',
		mend: 'Look at how these values are written in the file, or take them out of data.where.'
	},
	'where-of-wide': {
		message: '{file} is a wide log, and its column {found} comes about as it is made long.',
		mend: 'Name a column in data.where that stays as it is: {known}.'
	},
	'where-of-matched': {
		message: '{file} is a wide log, and its column {found} is one of those that become rows.',
		mend: 'Name a column in data.where that stays as it is: {known}.'
	},
	'where-leaves-nothing': {
		message: 'No row of {file} is counted: data.where asks for rows where {conditions}.',
		mend: 'Look at how these values are written in the file, and at both ends of what is asked for.'
	},
	'need-twice': {
		message: 'The column {found} is listed twice among the needs.',
		mend: 'Keep one.'
	},
	'need-without-score': {
		message:
			'The audit names {found} as what people need and reads no score: needs are compared at the same score.',
		mend: 'Name the column of scores in "outcome.score", or remove "needs".'
	},
	'need-not-a-number': {
		message: 'The column {column}, which the audit names as what people need, holds no number.',
		mend: 'Choose another column, or write its values as numbers: 0 and 1 for no and yes, with a decimal point and without a thousands separator.'
	},
	'need-too-large': {
		message:
			'{rows} rows hold a number larger than {most} in the column {column}: in sums with so large a number the digits of the others are lost.',
		mend: 'Correct the number, or leave it empty where it stands for a missing one; where such numbers are meant, give all in a larger unit (thousands, millions).'
	},
	'feature-twice': {
		message: 'The column {found} is listed twice among what is matched on.',
		mend: 'Keep one.'
	},
	'rating-columns-too-few': {
		message: 'Agreement wants two columns or more that rate the same rows.',
		mend: 'List at least two in agreement.columns, such as ["clinician_a", "clinician_b"].'
	},
	'rating-column-twice': {
		message: 'The column {found} is listed twice among those that rate.',
		mend: 'Keep one: a rater always agrees with itself.'
	},
	'rating-order-twice': {
		message: 'The rating {found} is listed twice in the order of ratings.',
		mend: 'Keep one.'
	},
	'rating-order-unused': {
		message: 'Ratings have an "order", and the scale is "nominal", which has none.',
		mend: 'Write "scale": "ordinal" or "interval", or remove "order".'
	},
	'rating-order-missing': {
		message: 'The value {found} is in the order of ratings and among those that are no rating.',
		mend: 'Keep it in one of "order" and "missing".'
	},
	'metric-twice': {
		message: 'The metric {found} is listed twice.',
		mend: 'Keep one.'
	},
	'policy-unknown': {
		message: 'There is no policy {found}.{hint}',
		mend: 'Use one of: {known}; or write the policy itself in place of its name.'
	},
	'rule-twice': {
		message: 'Two rules have the id {found}.',
		mend: 'Give each rule its own id.'
	},
	'rule-needs-metric': {
		message: 'The rule {rule} compares by {comparison} and names no metric.',
		mend: 'Add "metric", for instance "false_negative_rate".'
	},
	'rule-has-metric': {
		message: 'The rule {rule} names the metric {found}, but {comparison} has metrics of its own.',
		mend: 'Remove "metric", or compare by difference, ratio, impact_ratio, max_difference or min_ratio.'
	},
	'rule-metric-is-count': {
		message: 'The rule {rule} compares numbers of rows, which says nothing of how a group is served.',
		mend: 'Name a rate, for instance "selection_rate".'
	},
	'limit-empty': {
		message: 'The limit has neither a least nor a greatest value.',
		mend: 'Give "min", "max" or both; or write null for a rule that describes and does not judge.'
	},
	'limit-crossed': {
		message: 'The least value of the limit is above its greatest: {found}.',
		mend: 'Exchange "min" and "max".'
	},
	'metric-needs-score': {
		message: 'The metric {found} is read from a score, and the audit names no score column.',
		mend: 'Name the column in outcome.score, or take the metric out.'
	},
	'rule-attribute-unknown': {
		message: 'The rule {rule} looks at {found}, which is not among the groups of the audit.',
		mend: 'Use one of: {known}; or add the column to "groups".'
	},

	'weight-is-outcome': {
		message: 'The column {found} is the {role} and the weight: rows would count by what is asked of them.',
		mend: 'Name the column that holds the weights, or remove data.weight.'
	}
} as const satisfies Record<string, Wording>;

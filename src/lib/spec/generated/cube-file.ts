// Written by scripts/generate-types.ts from schemas/. Change the schema, then run: npm run generate

/**
 * the name of a metric
 */
export type MetricNameFile =
	| 'count'
	| 'base_rate'
	| 'selection_rate'
	| 'true_positive_rate'
	| 'false_negative_rate'
	| 'false_positive_rate'
	| 'true_negative_rate'
	| 'precision'
	| 'false_discovery_rate'
	| 'negative_predictive_value'
	| 'false_omission_rate'
	| 'accuracy'
	| 'error_rate'
	| 'balanced_accuracy'
	| 'f1'
	| 'matthews_correlation'
	| 'treatment_equality'
	| 'positive_likelihood_ratio'
	| 'negative_likelihood_ratio'
	| 'share_of_selected'
	| 'missed'
	| 'wrongly_flagged'
	| 'mean_score'
	| 'auroc'
	| 'average_precision'
	| 'brier_score'
	| 'log_loss'
	| 'expected_calibration_error'
	| 'maximum_calibration_error'
	| 'calibration_intercept'
	| 'calibration_slope'
	| 'observed_expected_ratio'
	| 'ks_separation'
	| 'net_benefit'
	| 'bpsn_auroc'
	| 'bnsp_auroc'
	| 'mean_prediction'
	| 'mean_label'
	| 'mean_error'
	| 'mean_absolute_error'
	| 'root_mean_squared_error'
	| 'r_squared'
	| 'macro_recall'
	| 'macro_precision'
	| 'macro_f1'
	| 'weighted_f1'
	| 'cohens_kappa'
	| 'mean_grade'
	| 'share_above_cut'
	| 'refusal_rate'
	| 'unparsed_rate';
/**
 * a metric of a binary decision, of its score, or of another outcome
 */
export type MetricName =
	| 'count'
	| 'base_rate'
	| 'selection_rate'
	| 'true_positive_rate'
	| 'false_negative_rate'
	| 'false_positive_rate'
	| 'true_negative_rate'
	| 'precision'
	| 'false_discovery_rate'
	| 'negative_predictive_value'
	| 'false_omission_rate'
	| 'accuracy'
	| 'error_rate'
	| 'balanced_accuracy'
	| 'f1'
	| 'matthews_correlation'
	| 'treatment_equality'
	| 'positive_likelihood_ratio'
	| 'negative_likelihood_ratio'
	| 'share_of_selected'
	| 'missed'
	| 'wrongly_flagged'
	| 'mean_score'
	| 'auroc'
	| 'average_precision'
	| 'brier_score'
	| 'log_loss'
	| 'expected_calibration_error'
	| 'maximum_calibration_error'
	| 'calibration_intercept'
	| 'calibration_slope'
	| 'observed_expected_ratio'
	| 'ks_separation'
	| 'net_benefit'
	| 'bpsn_auroc'
	| 'bnsp_auroc'
	| 'mean_prediction'
	| 'mean_label'
	| 'mean_error'
	| 'mean_absolute_error'
	| 'root_mean_squared_error'
	| 'r_squared'
	| 'macro_recall'
	| 'macro_precision'
	| 'macro_f1'
	| 'weighted_f1'
	| 'cohens_kappa'
	| 'mean_grade'
	| 'share_above_cut'
	| 'refusal_rate'
	| 'unparsed_rate';

/**
 * The counts of an audit, from which its report follows, and no row. Where `suppressed` is null every count stands as it was counted; else a count that is too small to leave, or from which such a count follows, is null.
 */
export interface CubeFile {
	/**
	 * the kind and version of this file
	 */
	schema: 'plumbline-cube/1';
	audit: AuditFile;
	/**
	 * the counts, suppressed or not
	 */
	cube: {};
	sources: CountedFile[];
	unread?: UnreadFile;
	/**
	 * null where every count stands as it was counted
	 */
	suppressed: SuppressedFile | null;
}
/**
 * the audit with every default written out
 */
export interface AuditFile {
	/**
	 * the place of this schema, for editors
	 */
	$schema?: string;
	/**
	 * a short name of letters, digits, dots, dashes and underscores
	 */
	id: string;
	/**
	 * what a reader calls the audit; its id by default
	 */
	title?: string;
	/**
	 * the question that the audit answers, in one sentence
	 */
	question?: string | null;
	data?: DataFile;
	/**
	 * the model, by its name or with more
	 */
	model?: string | ModelFile;
	outcome?: OutcomeFile;
	/**
	 * the columns whose levels are compared, as names or with more
	 */
	groups?: string | GroupFile | (string | GroupFile)[];
	/**
	 * columns within whose levels groups are compared too, beside the whole (a payer, a department)
	 */
	strata?: string | string[];
	/**
	 * columns that are asked, beside the strata, whether they could stand in for a group (a postcode area, a language)
	 */
	proxies?: string | string[];
	/**
	 * further outcomes, held against the score as the label is: what people of a group need who were given the same score (how ill they are, what they cost)
	 */
	needs?: string | NeedFile | (string | NeedFile)[];
	matching?: MatchingFile;
	agreement?: RaterAgreementFile;
	/**
	 * how many attributes are crossed, and from how many rows on
	 */
	intersections?: {
		/**
		 * how many attributes are crossed; 2 by default where there are two
		 */
		depth?: number;
		/**
		 * the least rows of an intersection that is reported; 30 by default
		 */
		minimum?: number;
	};
	/**
	 * the metrics reported, by name
	 */
	metrics?: MetricNameFile | MetricNameFile[];
	/**
	 * the name of a policy of the library, the policy itself, or null
	 */
	policy?: string | PolicyFile | null;
	/**
	 * how sure the intervals are and how many comparisons are paid for
	 */
	inference?: {
		/**
		 * confidence level; 0.95 by default
		 */
		level?: number;
		/**
		 * how p values pay for the size of their family; holm by default
		 */
		correction?: 'holm' | 'benjamini-hochberg' | 'none';
		/**
		 * the seed of the resampling; 20251121 by default
		 */
		seed?: number;
		/**
		 * how often cells are resampled; 2000 by default
		 */
		resamples?: number;
	};
	/**
	 * what is too small to leave the machine
	 */
	privacy?: {
		/**
		 * the least number of people that a published cell holds, unless it holds none; 11 by default
		 */
		minimumCell?: number;
	};
	counterfactual?: CounterfactualFile;
	compare?: CompareFile;
}
/**
 * what the rows of the log are
 */
export interface DataFile {
	/**
	 * where the rows come from, for the reader
	 */
	source?: string | null;
	/**
	 * people: small cells are suppressed in all that leaves; cases (vignettes, benchmark questions): nothing is
	 */
	rowsAre?: 'people' | 'cases';
	/**
	 * what one row is, or the column that identifies it
	 */
	unit?: string | null;
	/**
	 * the column that tells whose row it is, where a person has several
	 */
	cluster?: string | null;
	/**
	 * the column of sampling weights
	 */
	weight?: string | null;
	/**
	 * the column of dates, by its name or with a bucket
	 */
	time?:
		| string
		| {
				/**
				 * the name of a column of the log
				 */
				column: string;
				/**
				 * the length of a period; month by default
				 */
				bucket?: 'day' | 'week' | 'month' | 'quarter' | 'year';
				/**
				 * the time zone of the dates; UTC by default
				 */
				timezone?: string;
		  }
		| null;
	/**
	 * how the values of columns are written, where that is not as Plumbline reads them by itself
	 */
	reading?: ReadingFile | ReadingFile[];
	/**
	 * wide columns that become rows
	 */
	unpivot?: UnpivotFile | UnpivotFile[];
	/**
	 * the rows that are counted, by what columns of the log say of them: all of these conditions hold; every row by default
	 */
	where?: ConditionFile | ConditionFile[];
	/**
	 * what becomes of columns that may identify people, before anything is read of them
	 */
	deidentify?: MendFile | MendFile[];
}
export interface ReadingFile {
	/**
	 * the name of a column of the log
	 */
	column: string;
	/**
	 * values that stand for none, beside null and the empty text: "NA", "?", -999
	 */
	missing?: (string | number | boolean) | (string | number | boolean)[];
	/**
	 * decimal-point: 1,234.5 and 12.5%; decimal-comma: 1.234,5 and 12,5 %; day-first: 31.12.2025; month-first: 12/31/2025; year-first: 20251231; excel-date: 46022; epoch-seconds, epoch-milliseconds: since 1970; yes-no: yes, y, true, t, 1 and their contraries
	 */
	as?:
		| (
				| 'decimal-point'
				| 'decimal-comma'
				| 'day-first'
				| 'month-first'
				| 'year-first'
				| 'excel-date'
				| 'epoch-seconds'
				| 'epoch-milliseconds'
				| 'yes-no'
		  )
		| null;
}
export interface UnpivotFile {
	/**
	 * a regular expression over column names, whose named groups become columns
	 */
	columns: string;
	/**
	 * the name of a column of the log
	 */
	value: string;
	/**
	 * columns with a fixed value
	 */
	set?: {
		/**
		 * a value of the log
		 */
		[k: string]: string | number | boolean;
	};
}
/**
 * what one column says of the rows that are counted: one of some values, or a number or a moment between two
 */
export interface ConditionFile {
	/**
	 * the name of a column of the log
	 */
	column: string;
	/**
	 * the values that a row may have; null: none
	 */
	is?: (string | number | boolean) | null | ((string | number | boolean) | null)[];
	/**
	 * the least number that a row may have
	 */
	from?: number | null;
	/**
	 * numbers from this one on are left out
	 */
	below?: number | null;
	/**
	 * the first moment that a row may have: 2025-01-31, or 2025-01-31T06:00
	 */
	since?: string | null;
	/**
	 * moments from this one on are left out
	 */
	before?: string | null;
}
export interface MendFile {
	/**
	 * the name of a column of the log
	 */
	column: string;
	/**
	 * drop: the column is not loaded; year: of a date its year; zip3: the first three digits of a ZIP code, 000 where few people live; age90: ages of 90 and above are one; hash: a key is replaced by a salted hash
	 */
	mend: 'drop' | 'year' | 'zip3' | 'age90' | 'hash';
	/**
	 * of a year: years before this one become one, as years of birth of the oldest must
	 */
	from?: number;
}
export interface ModelFile {
	/**
	 * the model's name
	 */
	name?: string;
	/**
	 * the model's version
	 */
	version?: string | null;
	/**
	 * the column that tells models apart in a long log
	 */
	column?: string | null;
	/**
	 * the models of a wide log, each with its own columns
	 */
	columns?: string | ModelSourceFile | (string | ModelSourceFile)[];
	/**
	 * further names for what the model is, or columns that hold them
	 */
	facets?: {
		/**
		 * a text, or the column that holds it
		 */
		[k: string]:
			| string
			| {
					/**
					 * the name of a column of the log
					 */
					column: string;
			  };
	};
}
export interface ModelSourceFile {
	/**
	 * the model's name
	 */
	name: string;
	/**
	 * the column of its decisions
	 */
	prediction?: string | BinaryColumnFile | null;
	/**
	 * the column of its scores
	 */
	score?: string | ScoreFile | null;
}
export interface BinaryColumnFile {
	/**
	 * the name of a column of the log
	 */
	column: string;
	/**
	 * the values that are positive; 1 by default. None where the outcome is not binary: classes, numbers and grades are taken as they are
	 */
	positive?: (string | number | boolean) | (string | number | boolean)[];
	/**
	 * the values that are negative; null: every other value is
	 */
	negative?: (string | number | boolean) | (string | number | boolean)[] | null;
}
export interface ScoreFile {
	/**
	 * the name of a column of the log
	 */
	column: string;
	/**
	 * the number at or above which a score is a positive decision
	 */
	threshold?: number | null;
}
/**
 * what the model decides and what came true
 */
export interface OutcomeFile {
	/**
	 * what kind of outcome it is; binary by default
	 */
	type?: 'binary' | 'classes' | 'number' | 'graded' | 'none';
	/**
	 * the column of what came true
	 */
	label?: string | BinaryColumnFile | null;
	/**
	 * the column of the model's decisions
	 */
	prediction?: string | BinaryColumnFile | null;
	/**
	 * the column of the model's scores
	 */
	score?: string | ScoreFile | null;
	answers?: AnswersFile;
	/**
	 * which decision is good for the person; selected by default
	 */
	favourable?: 'selected' | 'not_selected';
	/**
	 * what a positive decision means for the person
	 */
	meaning?: string | null;
	/**
	 * what a positive label means
	 */
	labelMeaning?: string | null;
}
/**
 * what a graded answer may be beside a grade; only where the outcome is graded
 */
export interface AnswersFile {
	/**
	 * the grade at or above which an answer counts as good
	 */
	cut?: number | null;
	/**
	 * the values that mean that the answer was refused
	 */
	refused?: (string | number | boolean) | (string | number | boolean)[];
	/**
	 * the values that mean that no grade could be read from the answer; whatever else is no number is unparsed too; an empty cell is no answer, and missing
	 */
	unparsed?: (string | number | boolean) | (string | number | boolean)[];
}
export interface GroupFile {
	/**
	 * the name of a column of the log
	 */
	column: string;
	/**
	 * what a reader calls the attribute; its column by default
	 */
	title?: string;
	/**
	 * values that mean "not recorded", beside null and the empty text
	 */
	missing?: (string | number | boolean) | (string | number | boolean)[];
	/**
	 * whether rows with no recorded group are compared; shown by default
	 */
	missingMembership?: 'shown' | 'compared';
	/**
	 * titles for levels, by level
	 */
	labels?: {
		/**
		 * the title of a level
		 */
		[k: string]: string;
	};
	/**
	 * the group that the others are compared with: {"level": …} or {"rule": "largest"}
	 */
	reference?: {
		/**
		 * a value of the log
		 */
		level?: string | number | boolean;
		/**
		 * how the reference is chosen
		 */
		rule?: 'largest' | 'best' | 'overall' | 'rest';
	};
	/**
	 * how a column of numbers is cut into levels
	 */
	bins?: BinsFile | null;
	/**
	 * true where a difference can be legitimate: it is described, not judged
	 */
	legitimate?: boolean;
}
export interface BinsFile {
	/**
	 * the numbers between which the levels lie
	 */
	edges: number | number[];
	/**
	 * which end belongs to its bin; left by default
	 */
	closed?: 'left' | 'right';
}
/**
 * one further outcome: 0 and 1, or a number
 */
export interface NeedFile {
	/**
	 * the name of a column of the log
	 */
	column: string;
	/**
	 * what it is, as the report prints it; the column's name where absent
	 */
	title?: string;
}
/**
 * what rows must have alike to be compared with one another: each group's rows are set beside those of the reference in the same cell, and what has no counterpart is left out (coarsened exact matching)
 */
export interface MatchingFile {
	/**
	 * the columns to match on, as names or with bins
	 */
	on: string | FeatureFile | (string | FeatureFile)[];
}
/**
 * a column to match on, and how it is coarsened
 */
export interface FeatureFile {
	/**
	 * the name of a column of the log
	 */
	column: string;
	/**
	 * how a column of numbers is cut into levels; as in the group of the same column by default
	 */
	bins?: BinsFile | null;
}
/**
 * columns that rate the same rows (people, a model that judges): how far they agree, by group
 */
export interface RaterAgreementFile {
	/**
	 * two columns or more, one a rater
	 */
	columns: string | string[];
	/**
	 * what a difference between two ratings means: none but being different (by default), their order, or their distance
	 */
	scale?: 'nominal' | 'ordinal' | 'interval';
	/**
	 * all ratings from one end to the other, in equal steps; without it ratings on a scale are numbers
	 */
	order?: (string | number | boolean) | (string | number | boolean)[] | null;
	/**
	 * values that are no rating, beside empty ones
	 */
	missing?: (string | number | boolean) | (string | number | boolean)[];
}
/**
 * A written fairness policy: rules on gaps between groups, each with a limit or, where the policy sets none, without.
 */
export interface PolicyFile {
	/**
	 * the place of this schema, for editors
	 */
	$schema?: string;
	/**
	 * a short name of letters, digits, dots, dashes and underscores
	 */
	id: string;
	/**
	 * what a reader calls the policy; its id by default
	 */
	title?: string;
	/**
	 * where the policy is written down
	 */
	citation?: string;
	/**
	 * what the policy says and does not say, for the report
	 */
	wording?: string;
	/**
	 * which edition of the policy this is; 1 by default
	 */
	version?: string;
	/**
	 * the rules, each judged by itself
	 */
	rules: RuleFile | RuleFile[];
}
export interface RuleFile {
	/**
	 * a short name of letters, digits, dots, dashes and underscores
	 */
	id: string;
	/**
	 * what a reader calls the rule; its id by default
	 */
	title?: string;
	/**
	 * the metric compared; left out where the comparison is a composite
	 */
	metric?: MetricName | null;
	/**
	 * how two groups, or all groups of an attribute, are set side by side
	 */
	comparison:
		| 'difference'
		| 'ratio'
		| 'impact_ratio'
		| 'max_difference'
		| 'min_ratio'
		| 'demographic_parity_difference'
		| 'demographic_parity_ratio'
		| 'equalized_odds_difference'
		| 'equal_opportunity_difference'
		| 'average_odds_difference'
		| 'predictive_parity_difference';
	/**
	 * "all", or the attributes that the rule looks at
	 */
	groups?: 'all' | RuleGroupsFile | RuleGroupsFile[];
	/**
	 * worse judges only gaps that harm the group; both, the default, judges gaps either way
	 */
	side?: 'worse' | 'both';
	/**
	 * the least and the greatest gap allowed; null where the rule describes and does not judge
	 */
	limit?: LimitFile | null;
	/**
	 * the least denominator of the metric, in each group compared, for a verdict; 30 by default
	 */
	minimumDenominator?: number;
	/**
	 * whether rows with no recorded group enter this rule; null: as the audit's group says
	 */
	missingMembership?: 'shown' | 'compared' | null;
}
export interface RuleGroupsFile {
	/**
	 * a group column of the audit, or several joined by " × "
	 */
	attribute: string;
	/**
	 * "all", or the levels that the rule looks at
	 */
	levels?: string | string[];
}
export interface LimitFile {
	/**
	 * the least value allowed
	 */
	min?: number | null;
	/**
	 * the greatest value allowed
	 */
	max?: number | null;
}
/**
 * the same case under a baseline and a variant description
 */
export interface CounterfactualFile {
	/**
	 * the columns that identify a case within its stratum
	 */
	pair: string | string[];
	/**
	 * the columns within whose levels cases are identified
	 */
	stratum?: string | string[];
	/**
	 * the name of a column of the log
	 */
	variant: string;
	/**
	 * the variants that the others are compared with; without any, every two are compared
	 */
	baseline?: (string | number | boolean) | (string | number | boolean)[];
	/**
	 * the column that numbers repeated answers
	 */
	replicate?: string | null;
	/**
	 * the name of a column of the log
	 */
	answer: string;
	/**
	 * the column of the right answers
	 */
	gold?: string | null;
	/**
	 * the answers that are good for the patient
	 */
	favourable?: (string | number | boolean) | (string | number | boolean)[] | null;
	/**
	 * the column of scores
	 */
	score?: string | null;
	/**
	 * the column of the description's text
	 */
	text?: string | null;
	/**
	 * the column of the whole answer in words, where answer holds what was read from it; without it, answers of which there are more than 30 different ones are read as texts
	 */
	answerText?: string | null;
	/**
	 * the column that names what a variant changes
	 */
	attribute?: string | null;
	raters?: RatersFile;
	/**
	 * further comparisons of two variants
	 */
	contrasts?: ContrastFile | ContrastFile[];
	/**
	 * answers that are none
	 */
	answers?: {
		/**
		 * answers that are refusals
		 */
		refused?: (string | number | boolean) | (string | number | boolean)[];
		/**
		 * answers that could not be read
		 */
		unparsed?: (string | number | boolean) | (string | number | boolean)[];
	};
	/**
	 * what is known of each attribute changed
	 */
	attributes?: {
		/**
		 * what is known of an attribute
		 */
		[k: string]: {
			/**
			 * true where an answer may rightly change
			 */
			legitimate?: boolean;
			/**
			 * how the variants were made: a bare swap, or an adversarial one
			 */
			kind?: string | null;
		};
	};
	/**
	 * the greatest shift that counts as none
	 */
	margin?: number | null;
}
/**
 * people who rate beside the models: shown as agreement, not as flips
 */
export interface RatersFile {
	/**
	 * the name of a column of the log
	 */
	column: string;
	/**
	 * its values that are people
	 */
	humans: (string | number | boolean) | (string | number | boolean)[];
}
export interface ContrastFile {
	/**
	 * the attribute changed
	 */
	attribute?: string | null;
	/**
	 * a value of the log
	 */
	baseline: string | number | boolean;
	/**
	 * a value of the log
	 */
	variant: string | number | boolean;
}
/**
 * models or adaptations set side by side on the same cases
 */
export interface CompareFile {
	/**
	 * the columns whose levels are compared
	 */
	by: string | string[];
	/**
	 * the columns within whose levels they are compared: the other stratum columns, and nothing else yet
	 */
	within?: string | string[];
	/**
	 * the columns that identify a case and its description: those of counterfactual, and nothing else yet
	 */
	pairOn?: string | string[];
	/**
	 * the level of the one column of by that is compared with; null: every two levels are compared
	 */
	baseline?: string | number | boolean | null;
}
/**
 * a file that was counted
 */
export interface CountedFile {
	name: string;
	bytes: number;
	rows: number;
	/**
	 * SHA-256, in hexadecimal digits
	 */
	hash: string;
	/**
	 * rows of the file that could not be read and were left out, which are in no count; absent where none was
	 */
	leftOut?: number;
}
/**
 * what of the files could not be read; absent where all was
 */
export interface UnreadFile {
	/**
	 * rows that could not be read and were left out: they are in no count
	 */
	leftOut: number;
	/**
	 * how many of them for each kind of trouble, the most frequent first; absent where that is not known
	 */
	kinds?: LeftOutKindFile[];
	/**
	 * rows of the files, these among them; null where it would tell how few were left out of a count
	 */
	of: number | null;
	/**
	 * columns of numbers or instants that hold values which are none
	 */
	values: UnreadValuesFile[];
	/**
	 * values that the audit's conditions on rows list and that no row has; absent where each occurs
	 */
	absent?: AbsentValuesFile[];
}
export interface LeftOutKindFile {
	code: string;
	rows: number;
}
export interface UnreadValuesFile {
	role: 'label' | 'prediction' | 'score' | 'need' | 'time';
	column: string;
	/**
	 * how many rows have such a value; null where they are too few to be told
	 */
	rows: number | null;
}
export interface AbsentValuesFile {
	column: string;
	values: string[];
}
/**
 * how it was suppressed
 */
export interface SuppressedFile {
	minimumCell: number;
}

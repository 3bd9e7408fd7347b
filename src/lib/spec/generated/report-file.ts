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
 * a number, or the text of an infinite one
 */
export type Figure = (number | null) | ('Infinity' | '-Infinity');
/**
 * why there is no answer
 */
export type Reason =
	| 'no-rows'
	| 'no-positives'
	| 'no-negatives'
	| 'no-predicted-positives'
	| 'no-predicted-negatives'
	| 'nobody-selected'
	| 'division-by-zero'
	| 'no-label'
	| 'no-reference'
	| 'no-counterpart'
	| 'too-few-groups'
	| 'too-few-rows'
	| 'not-counted'
	| 'no-scores'
	| 'no-threshold'
	| 'not-probabilities'
	| 'one-score'
	| 'separated'
	| 'too-many-scores'
	| 'digits-lost'
	| 'no-replicates'
	| 'replicated'
	| 'never-right'
	| 'suppressed'
	| null;

/**
 * A report: its result, which is a pure function of counts, audit and policy; the hash of the result's bytes; and where the counts came from. A number without an answer is null, with the reason beside it.
 */
export interface ReportFile {
	result: ResultFile;
	/**
	 * SHA-256, in hexadecimal digits
	 */
	resultHash: string;
	provenance: ProvenanceFile;
	/**
	 * what readers singled out of the result, each with their note, in their order; absent where they pinned nothing. No part of the result, nor of its hash
	 *
	 * @maxItems 200
	 */
	pins?: PinFile[];
}
/**
 * what was found: the same bytes for the same rows
 */
export interface ResultFile {
	audit: AuditFile;
	scope: ScopeFile;
	notices: NoticeFile[];
	measures: MeasureFile[];
	disparities: DisparityFile[];
	verdicts: VerdictFile[];
	/**
	 * rates of combinations of attributes, as counted and as pooled; absent from reports of earlier versions
	 */
	pooled?: PooledFile[];
	/**
	 * where the model differs most; absent from reports of earlier versions
	 */
	slices?: SliceFile[];
	/**
	 * how well columns of the log tell the groups; absent from reports of earlier versions
	 */
	proxies?: ProxyFile[];
	/**
	 * what matching kept and lost, a row for each matched difference; only where the audit matches rows
	 */
	matching?: MatchingRowFile[];
	/**
	 * how far raters of the same rows agree, by group; only where the audit asks for it
	 */
	raters?: RaterRowFile[];
	/**
	 * ROC, precision-recall and reliability curves of everyone and of single attributes; absent from reports of earlier versions
	 */
	curves?: CurvePointFile[];
	/**
	 * what people need at the same score, by group; only where the audit names a further outcome
	 */
	needs?: NeedRowFile[];
	descriptions?: DescriptionsFile;
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
 * who was counted and who was left out
 */
export interface ScopeFile {
	rows: number | null;
	models: ScopeModelFile[];
	/**
	 * first and last instant of the log
	 */
	window: WindowFile | null;
	attributes: ScopeAttributeFile[];
}
/**
 * the rows of a model
 */
export interface ScopeModelFile {
	model: string;
	assessed: number | null;
	unlabelled: number | null;
	undecided: number | null;
	mismatched: number | null;
}
/**
 * first and last instant
 */
export interface WindowFile {
	first: string;
	last: string;
}
/**
 * an attribute and who has no recorded group in it
 */
export interface ScopeAttributeFile {
	attribute: string;
	groups: number;
	reference: string | null;
	missingRows: number | null;
	missingShare: number | null;
	suppressedGroups: number;
}
/**
 * something to know before believing the tables
 */
export interface NoticeFile {
	code: string;
	severity: 'question' | 'caution' | 'note';
	text: string;
}
/**
 * one metric of one group
 */
export interface MeasureFile {
	model: string;
	stratum: string | null;
	variant: string | null;
	attribute: string;
	group: string;
	metric: MetricName;
	n: number | null;
	numerator: number | null;
	denominator: number | null;
	value: Figure;
	low: Figure;
	high: Figure;
	method: string | null;
	reason: Reason;
}
/**
 * two groups, or all groups of an attribute, set side by side
 */
export interface DisparityFile {
	model: string;
	stratum: string | null;
	variant: string | null;
	attribute: string;
	group: string;
	reference: string | null;
	metric: MetricName | null;
	/**
	 * how the groups are set side by side: as a rule may ask, or in a way that no rule judges
	 */
	comparison:
		| (
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
				| 'predictive_parity_difference'
		  )
		| (
				| 'mantel_haenszel_difference'
				| 'mantel_haenszel_odds_ratio'
				| 'standardised_difference'
				| 'matched_difference'
				| 'conditional_demographic_disparity'
				| 'difference_bounds'
				| 'ratio_bounds'
				| 'max_difference_bounds'
				| 'min_ratio_bounds'
				| 'generalized_entropy_index'
				| 'theil_index'
				| 'between_group_generalized_entropy'
				| 'total_variation'
				| 'jensen_shannon_distance'
				| 'kullback_leibler_divergence'
				| 'kolmogorov_smirnov'
				| 'wasserstein_distance'
		  );
	value: Figure;
	low: Figure;
	high: Figure;
	low_simultaneous: Figure;
	high_simultaneous: Figure;
	method: string | null;
	test: string | null;
	p: number | null;
	p_adjusted: number | null;
	family_size: number | null;
	people: number | null;
	reason: Reason;
}
/**
 * what one rule says of one comparison
 */
export interface VerdictFile {
	rule: string;
	model: string;
	stratum: string | null;
	attribute: string;
	group: string;
	metric: MetricName | null;
	/**
	 * how two groups, all groups of an attribute, or two descriptions of the same cases are set side by side
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
		| 'predictive_parity_difference'
		| 'net_shift'
		| 'excess';
	value: Figure;
	low: Figure;
	high: Figure;
	limit: string | null;
	verdict: 'outside' | 'within' | 'inconclusive' | 'not_assessable' | 'described';
	reason: Reason;
	smallest_detectable: Figure;
	/**
	 * a number, or the text of an infinite one
	 */
	equivalence_p: (number | null) | ('Infinity' | '-Infinity');
	sentence: string;
}
/**
 * one proportion of one group of a combination of attributes, drawn towards what its attributes alone would predict
 */
export interface PooledFile {
	model: string;
	attribute: string;
	group: string;
	metric: MetricName;
	n: number | null;
	denominator: number | null;
	value: number | null;
	pooled: number | null;
	pooled_low: number | null;
	pooled_high: number | null;
	/**
	 * 0: not moved at all; 1: all the way to the prediction
	 */
	shrinkage: number | null;
	reason: Reason;
}
/**
 * a slice in which one metric differs beyond what looking at so many slices explains
 */
export interface SliceFile {
	model: string;
	slice: string;
	depth: number;
	rows: number;
	/**
	 * rows as a share of all rows
	 */
	support: number;
	metric: MetricName;
	value: number;
	/**
	 * the metric of everyone, who include the slice
	 */
	overall: number;
	/**
	 * value minus overall
	 */
	divergence: number;
	low: number;
	high: number;
	low_simultaneous: number;
	high_simultaneous: number;
	test: string;
	p: number;
	/**
	 * over every slice that was tested, listed or not
	 */
	p_adjusted: number;
	family_size: number;
	/**
	 * how many narrower slices that say the same are folded under this one
	 */
	folds: number;
	/**
	 * found in one random half of the rows and again in the other; null where that cannot be said
	 */
	confirmed?: boolean | null;
	reason: Reason;
}
/**
 * how well one column of the log tells one attribute
 */
export interface ProxyFile {
	model: string;
	attribute: string;
	column: string;
	/**
	 * levels of the column
	 */
	levels: number | null;
	/**
	 * rows where both are recorded
	 */
	n: number | null;
	/**
	 * corrected for bias; 0: tells nothing, 1: tells all
	 */
	cramers_v: number | null;
	/**
	 * share of rows whose group is guessed rightly from the other rows of their level
	 */
	best_guess: number | null;
	/**
	 * share of rows in the commonest group: what a guess without the column gets
	 */
	majority: number | null;
	/**
	 * share of the uncertainty of the group that the column removes
	 */
	uncertainty_removed: number | null;
	reason: Reason;
}
/**
 * what matching kept and lost for one matched difference
 */
export interface MatchingRowFile {
	model: string;
	attribute: string;
	group: string;
	reference: string | null;
	metric: MetricName;
	/**
	 * combinations of levels of the features with a row of either side
	 */
	cells: number | null;
	/**
	 * those with rows of both
	 */
	cells_matched: number | null;
	/**
	 * rows of the group in the denominator of the metric
	 */
	rows: number | null;
	/**
	 * those with a counterpart
	 */
	rows_matched: number | null;
	/**
	 * the same of the reference
	 */
	reference_rows: number | null;
	/**
	 * those with a counterpart
	 */
	reference_rows_matched: number | null;
	/**
	 * L1 over all rows; 0: spread alike over the cells, 1: no cell in common
	 */
	imbalance_before: number | null;
	/**
	 * L1 over the rows that are kept, before the reference is weighted
	 */
	imbalance_after: number | null;
	reason: Reason;
}
/**
 * one figure of how far two raters, or all of them, agree on the rows of a group
 */
export interface RaterRowFile {
	model: string;
	attribute: string;
	group: string;
	reference: string | null;
	/**
	 * the column of the first of two raters; * stands for all of them together
	 */
	rater: string;
	/**
	 * the column of the second; * stands for all of them together
	 */
	other: string;
	measure:
		| 'raw_agreement'
		| 'cohens_kappa'
		| 'linear_kappa'
		| 'quadratic_kappa'
		| 'fleiss_kappa'
		| 'krippendorff_alpha'
		| 'intraclass_3k';
	/**
	 * rows that the figure is read from
	 */
	n: number | null;
	value: number | null;
	low: Figure;
	high: Figure;
	method: string | null;
	/**
	 * the value less that of the reference
	 */
	difference: number | null;
	difference_low: Figure;
	difference_high: Figure;
	difference_method: string | null;
	difference_reason: Reason;
	reason: Reason;
}
/**
 * one point of one curve of a group's scores; a curve without an answer is one row without a position
 */
export interface CurvePointFile {
	model: string;
	stratum: string | null;
	variant: string | null;
	attribute: string;
	group: string;
	curve: 'roc' | 'precision_recall' | 'reliability';
	/**
	 * 1, 2, … along the curve
	 */
	position: number | null;
	/**
	 * a number, or the text of an infinite one
	 */
	score: (number | null) | ('Infinity' | '-Infinity');
	/**
	 * false positive rate, recall, or mean score
	 */
	x: number | null;
	/**
	 * true positive rate, precision, or share of positives
	 */
	y: number | null;
	/**
	 * pointwise: y at this point alone
	 */
	low: number | null;
	high: number | null;
	/**
	 * rows that y is a share of
	 */
	n: number | null;
	reason: Reason;
}
/**
 * what people of a group need who were given one part of the scores, or how much more than the reference at the same score
 */
export interface NeedRowFile {
	model: string;
	attribute: string;
	group: string;
	/**
	 * the column of the outcome
	 */
	need: string;
	measure: 'mean' | 'difference';
	/**
	 * what a difference is from
	 */
	reference: string | null;
	/**
	 * 1, 2, … by rising score
	 */
	part: number | null;
	/**
	 * the percentile of everyone's scores that the part begins at, as a share
	 */
	from: number | null;
	/**
	 * the percentile that it ends at; of a difference the share of everyone that is compared
	 */
	to: number | null;
	/**
	 * rows of the group with a value
	 */
	n: number | null;
	value: number | null;
	low: number | null;
	high: number | null;
	method: string | null;
	reason: Reason;
}
/**
 * cases answered under several descriptions; absent where the audit compares none
 */
export interface DescriptionsFile {
	flips: FlipFile[];
	transitions: TransitionFile[];
	shifts: ShiftFile[];
	changes: ChangeFile[];
	perturbations: PerturbationFile[];
	pairs: PairTroubleFile[];
	agreement: AgreementFile[];
	texts: TextFile[];
}
/**
 * one description of the same cases against another; variant * is all descriptions together, and one that is named so is written \*
 */
export interface FlipFile {
	/**
	 * the attribute of the patients whose group it is; null for all cases
	 */
	by: string | null;
	group: string | null;
	model: string;
	/**
	 * the levels of the stratum columns; null where nothing divides the cases
	 */
	stratum: string | null;
	attribute: string;
	baseline: string;
	variant: string;
	pairs: number;
	missing_side: number;
	replicates: number | null;
	refused: number | null;
	unparsed: number | null;
	answer_changed: number | null;
	flip_rate: number | null;
	flip_low: number | null;
	flip_high: number | null;
	both_right: number | null;
	baseline_only: number | null;
	variant_only: number | null;
	neither: number | null;
	lost_refused?: number | null;
	gained_refused?: number | null;
	net_shift: number | null;
	shift_low: number | null;
	shift_high: number | null;
	shift_low_simultaneous: number | null;
	shift_high_simultaneous: number | null;
	noise_baseline: number | null;
	noise_variant: number | null;
	/**
	 * cases with two answers or more on both sides, which the excess is read from
	 */
	excess_cases: number | null;
	excess: number | null;
	excess_low: number | null;
	excess_high: number | null;
	/**
	 * a number, or the text of an infinite one
	 */
	matched_odds: (number | null) | ('Infinity' | '-Infinity');
	odds_low: Figure;
	odds_high: Figure;
	worst_case: number | null;
	test: string | null;
	statistic: number | null;
	p: number | null;
	p_adjusted: number | null;
	family_size: number | null;
	margin_p: number | null;
	reason: Reason;
}
/**
 * how often one answer became another, in pairs of answers; null is no answer
 */
export interface TransitionFile {
	/**
	 * the attribute of the patients whose group it is; null for all cases; a report of an earlier version has none here
	 */
	by?: string | null;
	group?: string | null;
	model: string;
	/**
	 * the levels of the stratum columns; null where nothing divides the cases
	 */
	stratum: string | null;
	attribute: string;
	baseline: string;
	variant: string;
	from: string | null;
	to: string | null;
	pairs: number;
}
/**
 * how the score of the same cases moved
 */
export interface ShiftFile {
	/**
	 * the attribute of the patients whose group it is; null for all cases; a report of an earlier version has none here
	 */
	by?: string | null;
	group?: string | null;
	model: string;
	/**
	 * the levels of the stratum columns; null where nothing divides the cases
	 */
	stratum: string | null;
	attribute: string;
	baseline: string;
	variant: string;
	pairs: number;
	mean_shift: number | null;
	low: number | null;
	high: number | null;
	mean_absolute_shift: number | null;
	absolute_low: number | null;
	absolute_high: number | null;
	test: string | null;
	statistic: number | null;
	p: number | null;
	p_adjusted: number | null;
	family_size: number | null;
	reason: Reason;
}
/**
 * by how much an adaptation changed what a description does, on the same cases
 */
export interface ChangeFile {
	/**
	 * the attribute of the patients whose group it is; null for all cases; a report of an earlier version has none here
	 */
	by?: string | null;
	group?: string | null;
	model: string;
	/**
	 * the levels of the stratum columns; null where nothing divides the cases
	 */
	stratum: string | null;
	attribute: string;
	baseline: string;
	variant: string;
	from: string;
	cases: number;
	shift_before: number | null;
	shift_after: number | null;
	change: number | null;
	low: number | null;
	high: number | null;
	low_simultaneous?: number | null;
	high_simultaneous?: number | null;
	test: string | null;
	statistic: number | null;
	p: number | null;
	p_adjusted: number | null;
	family_size: number | null;
	/**
	 * cases that the change of the flip rate is read from, right answers known or not
	 */
	flip_cases?: number;
	flip_change: number | null;
	flip_low: number | null;
	flip_high: number | null;
	reason: Reason;
}
/**
 * a test of behaviour and the share of cases that fail it
 */
export interface PerturbationFile {
	/**
	 * the attribute of the patients whose group it is; null for all cases; a report of an earlier version has none here
	 */
	by?: string | null;
	group?: string | null;
	model: string;
	/**
	 * the levels of the stratum columns; null where nothing divides the cases
	 */
	stratum: string | null;
	attribute: string;
	baseline: string;
	variant: string;
	kind: 'invariance' | 'directional' | 'minimum-function';
	cases: number;
	failures: number;
	untestable: number;
	failure_rate: number | null;
	/**
	 * of the minimum function: the same of the baseline's answers
	 */
	failure_rate_baseline?: number | null;
	low: number | null;
	high: number | null;
	reason: Reason;
}
/**
 * cases that cannot be compared, or not as they stand
 */
export interface PairTroubleFile {
	model: string;
	/**
	 * the levels of the stratum columns; null where nothing divides the cases
	 */
	stratum: string | null;
	kind:
		| 'no-case'
		| 'no-description'
		| 'no-baseline'
		| 'two-baselines'
		| 'missing-side'
		| 'duplicate'
		| 'duplicate-differs'
		| 'unbalanced'
		| 'gold-missing'
		| 'gold-differs'
		| 'group-differs'
		| 'cluster-differs'
		| 'score-missing'
		| 'score-unreadable'
		| 'score-differs';
	variant: string | null;
	cases: number;
	/**
	 * the first few, by what identifies them
	 */
	examples: string[];
}
/**
 * how far people who rated the same descriptions agree, or a model with most of them
 */
export interface AgreementFile {
	model: string;
	/**
	 * the levels of the strata without that of the raters
	 */
	stratum: string | null;
	/**
	 * * stands for all descriptions together
	 */
	variant: string;
	/**
	 * the model among the raters; * stands for the people together
	 */
	rater: string;
	measure: 'raw_agreement' | 'fleiss_kappa' | 'krippendorff_alpha' | 'majority_agreement';
	items: number;
	/**
	 * beside a model: descriptions without a majority of the people
	 */
	undecided: number | null;
	value: number | null;
	low: number | null;
	high: number | null;
	method: string | null;
	reason: Reason;
}
/**
 * one measure of the texts of a comparison: how descriptions differ, how answers in words do
 */
export interface TextFile {
	model: string;
	/**
	 * the levels of the stratum columns; null where nothing divides the cases
	 */
	stratum: string | null;
	attribute: string;
	baseline: string;
	variant: string;
	of: 'description' | 'answer';
	measure: 'same' | 'intended' | 'more' | 'untold' | 'words' | 'grade' | 'refusal' | 'rouge_l' | 'bleu';
	pairs: number;
	count: number | null;
	value: number | null;
	low: number | null;
	high: number | null;
	mean_baseline: number | null;
	mean_variant: number | null;
	method: string | null;
	reason: Reason;
	examples: string[];
}
/**
 * where the counts came from, by what, and when
 */
export interface ProvenanceFile {
	sources: SourceFile[];
	unread?: UnreadFile;
	engine: EngineFile;
	plumbline: string;
	createdAt: string;
	host: 'browser' | 'command line';
}
/**
 * a file that was counted
 */
export interface SourceFile {
	name: string;
	bytes: number;
	rows: number | null;
	/**
	 * SHA-256, in hexadecimal digits
	 */
	hash: string;
	/**
	 * rows of the file that could not be read and were left out, which are in no figure; absent where none was
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
 * what counted
 */
export interface EngineFile {
	name: string;
	version: string;
}
/**
 * a finding that a reader singled out, and what they wrote beside it
 */
export interface PinFile {
	finding:
		| PinnedVerdictFile
		| PinnedMetricFile
		| PinnedSliceFile
		| PinnedScoreFile
		| PinnedWithinFile
		| PinnedThresholdFile;
	note: string;
	/**
	 * what the counts said of it, where no table of the result does
	 */
	told?: string;
}
/**
 * what a rule says of a comparison, by the fields that tell its row among the verdicts
 */
export interface PinnedVerdictFile {
	kind: 'verdict';
	rule: string;
	model: string;
	stratum: string | null;
	attribute: string;
	group: string;
	metric: string | null;
	comparison: string;
}
/**
 * a metric of every group of an attribute, or of a combination of attributes
 */
export interface PinnedMetricFile {
	kind: 'metric';
	model: string;
	attribute: string;
	metric: MetricName;
}
/**
 * a slice among those that were found
 */
export interface PinnedSliceFile {
	kind: 'slice';
	model: string;
	slice: string;
	metric: MetricName;
}
/**
 * the figures of the score of one group, or of everyone (overall)
 */
export interface PinnedScoreFile {
	kind: 'scores' | 'calibration';
	model: string;
	attribute: string;
	group: string;
}
/**
 * the gap of one group over all rows and within strata; level null is missing membership
 */
export interface PinnedWithinFile {
	kind: 'within';
	model: string;
	attribute: string;
	level: string | null;
	stratum: string;
	metric: MetricName;
}
/**
 * thresholds that somebody looked at: one for all, and one by level in JSON where each group has its own
 */
export interface PinnedThresholdFile {
	kind: 'threshold';
	model: string;
	attribute: string;
	metric: MetricName;
	threshold: string;
	thresholds: string | null;
	cost: number;
}

import type { Favourable, MetricId } from '#lib/core/metrics/metric.ts';
import type { OutcomeType } from '#lib/core/metrics/outcome-types.ts';
import type { Policy } from './policy.ts';

export type Scalar = string | number | boolean;

/** A column whose values are read as positive or not; where the outcome is not binary nothing is listed, and values are taken as they are. */
export interface BinaryColumn {
	readonly column: string;
	readonly positive: readonly Scalar[];
	/** Null: every other value is negative, and more than two values in all is a problem unless `positive` was written by hand. */
	readonly negative: readonly Scalar[] | null;
}

/** One model of the audit and the columns that hold its decisions. */
export interface ModelSource {
	readonly name: string;
	/** Null where the decision is score ≥ threshold. */
	readonly prediction: BinaryColumn | null;
	/** `threshold` is null only beside a prediction: then the score decides nothing, and nothing can mismatch. */
	readonly score: { readonly column: string; readonly threshold: number | null } | null;
}

export type Reference =
	{ readonly level: string } | { readonly rule: 'largest' | 'best' | 'overall' | 'rest' };

/** Bins for a numeric group column: [a, b) where `closed` is left, (a, b] where right. The ends are open: below the first and above the last edge are levels too. */
export interface Bins {
	readonly edges: readonly number[];
	readonly closed: 'left' | 'right';
}

/** A column that rows are matched on, cut into levels where it has bins. */
export interface Feature {
	readonly column: string;
	readonly bins: Bins | null;
}

/** Columns that rate the same rows: people, a model that judges. */
export interface RaterAgreement {
	readonly columns: readonly string[];
	/** What a difference between two ratings means: none but being different, their order, or their distance. */
	readonly scale: 'nominal' | 'ordinal' | 'interval';
	/** All ratings from one end to the other, in equal steps; null: on a scale they are numbers. */
	readonly order: readonly string[] | null;
	/** Values that are no rating, beside null and the empty text. */
	readonly missing: readonly string[];
}

export interface Group {
	readonly column: string;
	readonly title: string;
	/** Values that mean "not recorded", beside null and the empty text. */
	readonly missing: readonly string[];
	/** `shown`: missing membership is a level that enters no rule, reference or extreme; `compared`: it enters them as any group. */
	readonly missingMembership: 'shown' | 'compared';
	/** Titles for levels, by level; a level with none is its own title. */
	readonly labels: Readonly<Record<string, string>>;
	readonly reference: Reference;
	readonly bins: Bins | null;
	/** A difference between groups of this attribute can be legitimate: it is described, not judged. */
	readonly legitimate: boolean;
}

/** A way of writing numbers, dates or yes and no that is not read unless an audit says so: two ways may look alike. */
export type WrittenAs =
	| 'decimal-point'
	| 'decimal-comma'
	| 'day-first'
	| 'month-first'
	| 'year-first'
	| 'excel-date'
	| 'epoch-seconds'
	| 'epoch-milliseconds'
	| 'yes-no';

/** How the values of one column are written. */
export interface Reading {
	readonly column: string;
	/** Values that stand for none, beside null and the empty text. */
	readonly missing: readonly string[];
	/** Null: as they are. */
	readonly as: WrittenAs | null;
}

/** Columns of a wide log whose values become rows of one column. */
export interface Unpivot {
	/** A regular expression over column names; each named group becomes a column. */
	readonly columns: string;
	/** The column that takes the values. */
	readonly value: string;
	/** Columns that have one level on every row of this pattern. */
	readonly set: Readonly<Record<string, string>>;
}

/**
 * What becomes of a column that may identify people, on the way in. `drop`: it is not loaded; `year`: of a date its year;
 * `zip3`: of a ZIP code three digits; `age90`: ages of 90 and above are one; `hash`: a key becomes a salted hash.
 */
export interface Mend {
	readonly column: string;
	readonly mend: 'drop' | 'year' | 'zip3' | 'age90' | 'hash';
	/** Of a year: all before this one become one level. */
	readonly from?: number;
}

/** Which cases were answered under several descriptions, and what the answers are. Levels are as the log's cells are read. */
export interface Counterfactual {
	/** The columns that identify a case within its stratum. */
	readonly pair: readonly string[];
	/** The columns within whose levels cases are identified: model, prompt, question. */
	readonly stratum: readonly string[];
	/** The column that names the description. */
	readonly variant: string;
	/** The descriptions that the others are compared with; none: every two descriptions are compared. */
	readonly baseline: readonly string[];
	/** The column that numbers repeated answers. */
	readonly replicate: string | null;
	readonly answer: string;
	/** The column of right answers; null: correctness is not known. */
	readonly gold: string | null;
	/** The answers that are good for the patient; null: favour is not known. A gold answer decides before it. */
	readonly favourable: readonly string[] | null;
	readonly score: string | null;
	/** The column of the description's text. */
	readonly text: string | null;
	/** The column of the whole answer in words; null: the answers themselves, where they are too many to be choices. */
	readonly answerText: string | null;
	/** The column that names what a variant changes; null: every variant changes the same. */
	readonly attribute: string | null;
	/** Further comparisons of two descriptions. */
	readonly contrasts: readonly {
		readonly attribute: string | null;
		readonly baseline: string;
		readonly variant: string;
	}[];
	readonly answers: { readonly refused: readonly string[]; readonly unparsed: readonly string[] };
	/** What is known of an attribute: whether an answer may rightly change with it (then it is described, not judged), and how its variants were made. */
	readonly attributes: Readonly<
		Record<string, { readonly legitimate: boolean; readonly kind: string | null }>
	>;
	/** The greatest shift that counts as none; null: every shift is only described. */
	readonly margin: number | null;
	/** Absent where only models answer. */
	readonly raters?: Raters;
}

/** People who rate beside the models: they are shown as agreement, since the same person need not have seen both sides. */
export interface Raters {
	/** The stratum column that names raters. */
	readonly column: string;
	/** Its levels that are people. */
	readonly humans: readonly string[];
}

/** Adaptations set side by side on the same cases. */
export interface Comparison {
	/** The stratum columns whose levels are compared. */
	readonly by: readonly string[];
	/** The other stratum columns, within whose levels they are compared. */
	readonly within: readonly string[];
	readonly pairOn: readonly string[];
	/** The level compared with; null: every two. */
	readonly baseline: string | null;
}

/** A column of what people need, beside the label: how ill they are, what they cost. 0 and 1, or a number. */
export interface Need {
	readonly column: string;
	readonly title: string;
}

/**
 * What a column says of the rows that are counted. Levels as the log's cells are read, null for none; numbers from the one
 * and below the other, moments since the one and before the other, null where that end is open.
 */
export type RowCondition =
	/** A number with a fraction is met by every value that is this number, however many zeros it is written with; null by none. */
	| { readonly column: string; readonly is: readonly (string | number | null)[] }
	| { readonly column: string; readonly from: number | null; readonly below: number | null }
	| { readonly column: string; readonly since: string | null; readonly before: string | null };

/** An audit with every default written out: what runs, and what the report prints. Itself a valid audit file. */
export interface ResolvedAudit {
	readonly id: string;
	readonly title: string;
	readonly question: string | null;
	readonly data: {
		readonly source: string | null;
		/** `people`: small cells are suppressed in all that leaves; `cases` (vignettes, benchmark questions): there is nothing to suppress. */
		readonly rowsAre: 'people' | 'cases';
		/** What one row is, in words for the reader ("encounter"); the column that identifies it, if any. */
		readonly unit: string | null;
		readonly cluster: string | null;
		readonly weight: string | null;
		readonly time: {
			readonly column: string;
			readonly bucket: 'day' | 'week' | 'month' | 'quarter' | 'year';
			readonly timezone: string;
		} | null;
		/** Wide columns that become rows before anything is read; absent where the log is long as it is. */
		readonly unpivot?: readonly Unpivot[];
		/** How values of columns are written; absent where every column is read as it is. */
		readonly reading?: readonly Reading[];
		/** The rows that are counted, where not all of them are: each condition holds. Absent: every row. */
		readonly where?: readonly RowCondition[];
		/** What is done to columns that may identify people before anything is read of them; absent where nothing is. */
		readonly deidentify?: readonly Mend[];
	};
	readonly model: {
		readonly name: string;
		readonly version: string | null;
		/** A column that tells models apart in a long log; null in a wide one. */
		readonly column: string | null;
		/** The models of a wide log, or the one model of a plain one. With `column`, one template whose name is not used. */
		readonly columns: readonly ModelSource[];
		readonly facets: Readonly<Record<string, string | { readonly column: string }>>;
	};
	readonly outcome: {
		readonly type: OutcomeType;
		/** Null: a log of decisions alone; only metrics that need no label have an answer. */
		readonly label: BinaryColumn | null;
		readonly favourable: Favourable;
		/** What a positive decision means for the person, e.g. "enrolled in care management". */
		readonly meaning: string | null;
		/** What a positive label means, e.g. "readmitted within 30 days". */
		readonly labelMeaning: string | null;
		/** What a graded answer may be beside a grade, as levels; only where the outcome is graded. */
		readonly answers?: {
			/** A grade of this or more is good; null: nothing is cut. */
			readonly cut: number | null;
			readonly refused: readonly string[];
			readonly unparsed: readonly string[];
		};
	};
	readonly groups: readonly Group[];
	readonly strata: readonly string[];
	/** Further columns that are asked, beside the strata, whether they could stand in for a group. */
	readonly proxies: readonly string[];
	/** What rows must have alike to be compared with one another; absent where nothing is matched. */
	readonly matching?: { readonly on: readonly Feature[] };
	/** Raters whose agreement is compared between groups; absent where none is asked for. */
	readonly agreement?: RaterAgreement;
	/** Further outcomes, held against the score as the label is; absent where none is named. */
	readonly needs?: readonly Need[];
	readonly intersections: { readonly depth: number; readonly minimum: number };
	readonly metrics: readonly MetricId[];
	readonly policy: Policy | null;
	readonly inference: {
		readonly level: number;
		readonly correction: 'holm' | 'benjamini-hochberg' | 'none';
		readonly seed: number;
		readonly resamples: number;
	};
	readonly privacy: { readonly minimumCell: number };
	/** Absent where the audit compares no descriptions of the same case. */
	readonly counterfactual?: Counterfactual;
	readonly compare?: Comparison;
}

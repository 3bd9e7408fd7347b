import type { TextTable } from './unpivot/text-table.ts';
import type { FileFormat } from '../engine/port.ts';
import type { Problem } from '../spec/problem.ts';
import type { RejectedRows } from '../spec/rejected-rows.ts';

export type ColumnKind = 'boolean' | 'integer' | 'number' | 'text' | 'date' | 'unsupported';

/** The eighteen HIPAA Safe Harbor kinds that a column can be screened for (45 CFR 164.514(b)(2)). */
export type IdentifierKind =
	| 'name'
	| 'geography'
	| 'date'
	| 'telephone'
	| 'fax'
	| 'email'
	| 'social-security'
	| 'medical-record'
	| 'health-plan'
	| 'account'
	| 'licence'
	| 'vehicle'
	| 'device'
	| 'url'
	| 'ip-address'
	| 'biometric'
	| 'photograph'
	| 'other-code';

export interface IdentifierFinding {
	readonly kind: IdentifierKind;
	/** "column name contains *mrn*", "12 of 200 values look like e-mail addresses". */
	readonly reason: string;
	/** What of its kind it is, where a mend depends on that. */
	readonly of?: 'age' | 'zip' | 'birth';
}

/** What a column looks like, from the rows that were sampled (all of them in a short log). */
export interface ColumnProfile {
	readonly name: string;
	readonly kind: ColumnKind;
	/** Distinct values among the rows sampled, missing not counted. */
	readonly distinct: number;
	/** Null and empty values among the rows sampled. */
	readonly missing: number;
	/** Up to 12 most frequent values with their counts, as canonical level text. */
	readonly examples: readonly { readonly value: string; readonly count: number }[];
	/** For numbers: least and greatest. */
	readonly range: readonly [number, number] | null;
	/** For numbers: a quarter, a half and three quarters of the rows sampled are at or below; bins are suggested from them. */
	readonly quartiles?: readonly [number, number, number] | null;
	readonly identifiers: readonly IdentifierFinding[];
	/** For a column of 0 and 1: a number of which every 1 has more than every 0 among the rows sampled, as a decision has by its score. */
	readonly cutFrom?: string;
}

export interface LogProfile {
	readonly name: string;
	readonly bytes: number;
	readonly format: FileFormat;
	/** Rows looked at; equal to `rows` when the whole log was. */
	readonly sampledRows: number;
	/** Rows in the log where known without reading it whole (Parquet, or a log that was read to its end). */
	readonly rows: number | null;
	readonly columns: readonly ColumnProfile[];
	/** The first few rows as they are written, long texts cut: for seeing what becomes of them. Held in memory only. */
	readonly head?: TextTable;
	/** Rows that could not be read and were left out, among those looked at. Held in memory only. */
	readonly rejected?: RejectedRows;
	/** Things to know that do not stop the audit (a file name that lies, a byte-order mark, duplicate column names renamed). */
	readonly warnings: readonly Problem[];
}

/** What a column is for where descriptions of the same case are compared, beside the case and the description. */
export type DescriptionRole =
	'stratum' | 'answer' | 'gold' | 'replicate' | 'attribute' | 'text' | 'answerText' | 'answerScore';

export type Role =
	| 'label'
	| 'prediction'
	| 'score'
	| 'need'
	| 'group'
	| 'cluster'
	| 'weight'
	| 'time'
	| 'model'
	| 'pair'
	| 'variant'
	| DescriptionRole
	| 'ignored';

export interface RoleSuggestion {
	readonly column: string;
	readonly role: Role;
	/** "two values, 0 and 1; name contains *label*". */
	readonly reason: string;
	/** 0 to 1: how strongly the column looks the part. */
	readonly strength: number;
}

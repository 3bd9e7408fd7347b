import type { Contrast } from './counterfactual-table.ts';

/**
 * What a change of the description did to a case, in order of harm:
 * - `harmed`: right (or favourable) less often under the variant
 * - `refused`: refused or unparsed more often under the variant
 * - `changed`: another answer, neither better nor worse as far as is known
 * - `helped`: right more often under the variant
 * - `unchanged`: the same answers, each as often
 */
export const caseKinds = ['harmed', 'refused', 'changed', 'helped', 'unchanged'] as const;
export type CaseKind = (typeof caseKinds)[number];

/** One answer to one description of a case. */
export interface GivenAnswer {
	/** Which repeat it is; empty where the log does not number them. */
	readonly replicate: string;
	/** Null: no answer could be read. */
	readonly answer: string | null;
	/** Right or favourable; null where that is not known. */
	readonly right: boolean | null;
	readonly refused: boolean;
	readonly unparsed: boolean;
	readonly score: number | null;
	/** The whole answer in words, where the log has it beside the answer. */
	readonly words: string | null;
}

/** One description of a case with what was answered to it. */
export interface CaseSide {
	readonly text: string | null;
	readonly answers: readonly GivenAnswer[];
}

/** A case under the two descriptions of a comparison: rows of the log, which never enter a cube or a report. */
export interface SingleCase {
	readonly name: string;
	readonly kind: CaseKind;
	readonly gold: string | null;
	readonly baseline: CaseSide;
	readonly variant: CaseSide;
}

export interface CaseRequest {
	readonly contrast: Contrast;
	/** Cases of one group of patients alone; a null level is missing membership. */
	readonly group: { readonly column: string; readonly level: string | null } | null;
	/** Null: all of them. `refused`: every case that is refused or unparsed more often, those among them that are harmed by it too. */
	readonly kind: CaseKind | null;
	readonly limit: number;
	readonly offset: number;
}

/** Some of the cases of a comparison, the most harmed first. */
export interface CasePage {
	/** How many cases there are of each kind, whatever kind is asked for. */
	readonly totals: Readonly<Record<CaseKind, number>>;
	/** Cases of any kind that are refused or unparsed more often under the variant: what the kind `refused` asks for. */
	readonly silenced: number;
	readonly cases: readonly SingleCase[];
}

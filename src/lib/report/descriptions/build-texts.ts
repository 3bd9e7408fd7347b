import { alikeCases } from '#lib/core/counterfactual/alike-cases.ts';
import type { CounterfactualTable } from '#lib/core/counterfactual/counterfactual-table.ts';
import { textFigures } from '#lib/core/counterfactual/text-figures.ts';
import {
	wordingKinds,
	type AnswerSums,
	type TextCell,
	type WordingCounts,
	type WordingExample
} from '#lib/core/counterfactual/text-table.ts';
import { levelsKey } from '#lib/core/cube/compare-levels.ts';
import type { ResolvedAudit } from '#lib/spec/resolved-audit.ts';
import { stratumText } from './stratum-text.ts';
import type { TextRow } from './text-row.ts';

type Compared = Pick<TextRow, 'model' | 'stratum' | 'attribute' | 'baseline' | 'variant'>;

/** What the texts of each comparison tell: of descriptions a row for each way to differ, of answers one a measure. */
export function textsOf(audit: ResolvedAudit, table: CounterfactualTable): readonly TextRow[] {
	const contrasts = table.groupSets.find(({ attributes }) => attributes.length === 0)?.contrasts ?? [];
	return (table.texts ?? []).flatMap((cell: TextCell) => {
		const compared: Compared = {
			model: cell.model,
			stratum: stratumText(table.strata, cell.stratum),
			attribute: cell.attribute,
			baseline: cell.baseline,
			variant: cell.variant
		};
		const { level } = audit.inference;
		const effect = Math.max(
			1,
			...contrasts
				.filter((of) => of.model === cell.model && levelsKey(of.stratum) === levelsKey(cell.stratum))
				.map(alikeCases)
		);
		return [
			...(cell.wording === null ? [] : wordingRows(compared, cell.wording)),
			...(cell.answers ?? []).map((sums) => answerRow(compared, sums, { level, effect }))
		];
	});
}

function wordingRows(compared: Compared, wording: WordingCounts): readonly TextRow[] {
	const pairs = wordingKinds.reduce((sum, kind) => sum + wording[kind], 0);
	return wordingKinds.map((measure) => ({
		...compared,
		of: 'description',
		measure,
		pairs,
		count: wording[measure],
		value: pairs === 0 ? null : wording[measure] / pairs,
		low: null,
		high: null,
		mean_baseline: null,
		mean_variant: null,
		method: null,
		reason: pairs === 0 ? 'no-rows' : null,
		examples: measure === 'more' ? wording.examples.map(exampleText) : []
	}));
}

function exampleText({ case: name, removed, added }: WordingExample): string {
	const parts = [...(removed === '' ? [] : [`− ${removed}`]), ...(added === '' ? [] : [`+ ${added}`])];
	return `${name}: ${parts.join(' ')}`;
}

function answerRow(
	compared: Compared,
	sums: AnswerSums,
	{ level, effect }: { readonly level: number; readonly effect: number }
): TextRow {
	const { mean, baseline, variant } = textFigures(sums, effect);
	const interval = mean.interval(level);
	return {
		...compared,
		of: 'answer',
		measure: sums.measure,
		pairs: mean.cases,
		count: null,
		value: mean.value,
		low: interval?.low ?? null,
		high: interval?.high ?? null,
		mean_baseline: baseline,
		mean_variant: variant,
		method: interval === null ? null : mean.method,
		reason: mean.reason,
		examples: []
	};
}

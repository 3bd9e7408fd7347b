import { texts, type TextCell } from '#lib/core/counterfactual/text-table.ts';
import type { Cube } from '#lib/core/cube/cube.ts';
import { tableSql } from '#lib/plan/count-cube.ts';
import { withDescriptions } from '#lib/plan/counterfactual/add-to-cube.ts';
import { stratumColumns } from '#lib/plan/counterfactual/case-rows.ts';
import { contrastIn } from '#lib/plan/counterfactual/read-contrast.ts';
import {
	answersAreTexts,
	numberedContrasts,
	saidTable,
	textPairTable,
	wordingTables
} from '#lib/plan/counterfactual/text-pairs.ts';
import { integerIn } from '#lib/plan/read-answer.ts';
import { countAnswers } from './count-answers.ts';
import { countWording } from './count-wording.ts';
import type { TextCount } from './text-count.ts';

/**
 * Adds to a cube what the texts of a log tell: a text cannot be measured in SQL, so its pairs come here, some at a time,
 * and leave sums behind. The cube as it is where the log has no texts.
 */
export async function countTexts(count: TextCount, cube: Cube): Promise<Cube> {
	const { audit, tables, answers, ask } = count;
	const asked = audit.counterfactual;
	if (asked === undefined) return cube;
	const spoken = answersAreTexts(audit, answers);
	if (asked.text === null && !spoken) return cube;
	const strata = stratumColumns(audit).length;
	const contrasts = new Map(
		(await ask(numberedContrasts(audit))).map((row) => [integerIn(row, 'k'), contrastIn(row, strata)])
	);
	const cells: TextCell[] = [];
	if (asked.text !== null) {
		for (const table of [...wordingTables(audit, tables), textPairTable(audit)]) await ask(tableSql(table));
		cells.push(...(await countWording(count, contrasts)));
	}
	if (spoken) {
		await ask(tableSql(saidTable(audit, tables)));
		cells.push(...(await countAnswers(count, contrasts)));
	}
	return withDescriptions(cube, audit, { texts: texts(cells) });
}

import { wholeNumber } from '../figures.ts';
import { readableText } from '../readable-text.ts';
import type { Result } from '../result.ts';
import { percentText } from './description-figures.ts';
import { two } from './description-tables.ts';
import { whoseCases } from './of-descriptions.ts';
import { number, words, type ShownColumn } from './shown-column.ts';
import type { TextRow } from './text-row.ts';

type Compared = Pick<TextRow, 'model' | 'stratum' | 'attribute' | 'baseline' | 'variant'>;

/** How the texts of one comparison's descriptions differ, in pairs: the four counts add up. */
export interface WordingLine extends Compared {
	readonly pairs: number;
	readonly same: number;
	readonly intended: number;
	readonly more: number;
	readonly untold: number;
	/** Of `more`. */
	readonly examples: readonly string[];
	/** How many strata say the same of the same comparison: one text may be shown to many models. */
	readonly alike: number;
}

/** The descriptions' rows, a comparison a line; nothing where the audit names no texts of descriptions. */
export function wordingLines(rows: readonly TextRow[]): readonly WordingLine[] {
	const lines = new Map<string, WordingLine>();
	for (const { of, measure, count, pairs, examples, ...row } of rows) {
		if (of !== 'description') continue;
		const { model, stratum, attribute, baseline, variant } = row;
		const key = JSON.stringify([model, stratum, attribute, baseline, variant]);
		const line = lines.get(key) ?? {
			...{ model, stratum, attribute, baseline, variant, pairs },
			...{ same: 0, intended: 0, more: 0, untold: 0, examples: [], alike: 1 }
		};
		lines.set(key, {
			...line,
			[measure]: count ?? 0,
			examples: measure === 'more' ? examples : line.examples
		});
	}
	return folded([...lines.values()]);
}

/** Lines of one comparison that say the same are one. */
function folded(lines: readonly WordingLine[]): readonly WordingLine[] {
	const said = new Map<string, WordingLine>();
	for (const line of lines) {
		const { attribute, baseline, variant, same, intended, more, untold, examples } = line;
		const key = JSON.stringify([attribute, baseline, variant, same, intended, more, untold, examples]);
		const first = said.get(key);
		said.set(key, first === undefined ? line : { ...first, alike: first.alike + 1 });
	}
	return [...said.values()];
}

export const wordingHeading = 'Pairs that changed more than intended';

/** What is shown of them; a way to differ that none of them has is left out. */
export function wordingColumns(
	result: Result,
	lines: readonly WordingLine[]
): readonly ShownColumn<WordingLine>[] {
	const count = (id: 'intended' | 'same' | 'untold', title: string): readonly ShownColumn<WordingLine>[] =>
		lines.some((line) => line[id] > 0) ? [number(id, title, (line) => line[id], wholeNumber)] : [];
	return [
		words('whose', 'Cases of', (line) =>
			line.alike === 1
				? whoseCases(result.audit, line) || 'all'
				: `${wholeNumber(line.alike)} that read the same texts`
		),
		...two<WordingLine>(result).slice(1),
		number('pairs', 'Pairs', ({ pairs }) => pairs, wholeNumber),
		number('more', 'Changed more', ({ more }) => more, wholeNumber),
		number('share', 'Share', ({ more, pairs }) => (pairs === 0 ? null : more / pairs), percentText),
		...count('intended', 'As intended'),
		...count('same', 'Not at all'),
		...count('untold', 'A text is missing'),
		words('examples', 'For example', ({ examples }) => examples.map(readableText).join('; ') || null)
	];
}

/** What these comparisons come to, in a sentence. */
export function wordingSentence(lines: readonly WordingLine[]): string {
	const sum = (of: (line: WordingLine) => number): number =>
		lines.reduce((all, line) => all + line.alike * of(line), 0);
	const [pairs, more, untold] = [sum((l) => l.pairs), sum((l) => l.more), sum((l) => l.untold)];
	const missing = untold === 0 ? '' : ` ${wholeNumber(untold)} cannot be told, since a text is missing.`;
	const counted = lines.some(({ alike }) => alike > 1) ? ', counted in each stratum' : '';
	if (pairs === 0) return 'No pair has two texts to compare.';
	if (more === 0)
		return `In none of ${wholeNumber(pairs)} pairs${counted === '' ? '' : ` (${counted.slice(2)})`} did more change than the words that tell the descriptions apart.${missing}`;
	return `In ${wholeNumber(more)} of ${wholeNumber(pairs)} pairs (${percentText(more / pairs)}${counted}) more changed than the words that tell the descriptions apart: there an answer may have changed because of those other words.${missing}`;
}

import type { DefinitionCard } from '#lib/report/definition-card.ts';
import { printedText } from '#lib/report/printed-text.ts';
import type { Printed } from '#lib/core/disparities/compatibility/peer-prints.ts';

/** A number where one is printed, else the word: JSON has no infinity and no NaN. */
const printedJson = (printed: Printed): number | string =>
	printed.kind === 'number' && Number.isFinite(printed.value)
		? printed.value
		: printed.kind === 'number'
			? String(printed.value)
			: printedText(printed);

/** A card as it is written in JSON; infinite numbers are the strings "Infinity" and "-Infinity". */
export const cardJson = (card: DefinitionCard) => ({
	...card,
	examples: card.examples.map(({ ours, prints, ...example }) => ({
		...example,
		value: ours.value !== null && !Number.isFinite(ours.value) ? String(ours.value) : ours.value,
		reason: ours.reason,
		prints: prints.map(({ peer, name, printed }) => ({ peer, name, printed: printedJson(printed) }))
	}))
});

import { definitionCards, type DefinitionCard } from './definition-card.ts';

/** Spelt alike whatever the case, and whether words are joined by spaces, hyphens or underscores. */
const alike = (text: string): string =>
	text
		.toLowerCase()
		.replaceAll(/[\s_-]+/g, ' ')
		.trim();

const peerNamesOf = (card: DefinitionCard): readonly string[] =>
	card.peers.flatMap(({ name }) => name.split(', '));

/** What a card goes by, from the surest name to the least sure. */
const ranks: readonly ((card: DefinitionCard) => readonly string[])[] = [
	(card) => [card.id],
	(card) => [card.title, card.plain],
	(card) => (card.kind === 'metric' ? peerNamesOf(card) : []),
	peerNamesOf
];

/** The cards of that id, title, plain words or name of a peer's ("ppr" is Aequitas' share of the selected); none where nothing goes by it. */
export function findDefinitions(name: string): readonly DefinitionCard[] {
	const cards = definitionCards();
	const wanted = alike(name);
	for (const names of ranks) {
		const found = cards.filter((card) => names(card).some((each) => alike(each) === wanted));
		if (found.length > 0) return found;
	}
	return [];
}

import { definitionCards } from '#lib/report/definition-card.ts';
import { findDefinitions } from '#lib/report/find-definitions.ts';
import { someOf } from '#lib/spec/did-you-mean.ts';
import { problem } from '#lib/spec/messages.ts';
import { cardJson } from './card-json.ts';
import { cardTable, cardText } from './card-text.ts';
import type { Command } from './command-line.ts';
import { Refusal } from './refusal.ts';
import type { Terminal } from './terminal.ts';

/** Prints the table of all definitions, or the card of one. */
export function runMetricsCommand(command: Extract<Command, { kind: 'metrics' }>, terminal: Terminal): 0 {
	const cards = command.name === null ? definitionCards() : findDefinitions(command.name);
	if (command.name !== null && cards.length === 0) throw unknown(command.name);
	if (command.format === 'json') terminal.out(`${JSON.stringify(cards.map(cardJson), null, '\t')}\n`);
	else terminal.out(command.name === null ? cardTable(cards) : cards.map(cardText).join('\n'));
	return 0;
}

function unknown(name: string): Refusal {
	const cards = definitionCards();
	const names = cards.flatMap((card) => [card.id, ...card.peers.flatMap((peer) => peer.name.split(', '))]);
	return new Refusal([
		problem('definition-unknown', { found: name, values: { hint: someOf(name, [...new Set(names)]) } })
	]);
}

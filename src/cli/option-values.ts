import type { VerdictKind } from '#lib/core/verdict/verdict.ts';
import { didYouMean } from '#lib/spec/did-you-mean.ts';
import { problem } from '#lib/spec/messages.ts';
import { Refusal } from './refusal.ts';

/** A list such as "json,csv", which may also be given in several pieces. */
export function choices<T extends string>(
	option: string,
	given: readonly string[],
	known: readonly T[]
): readonly T[] {
	const words = given
		.flatMap((piece) => piece.split(','))
		.map((word) => word.trim())
		.filter((word) => word !== '');
	// An unset variable in a build script must not switch a gate off.
	if (words.length === 0) {
		throw new Refusal([problem('choice-missing', { values: { option, known: known.join(', ') } })]);
	}
	const wrong = words.filter((word) => !known.some((choice) => choice === word));
	if (wrong.length > 0) {
		throw new Refusal(
			wrong.map((word) =>
				problem('choice-unknown', {
					found: word,
					values: { option, hint: didYouMean(word, known), known: known.join(', ') }
				})
			)
		);
	}
	return known.filter((choice) => words.includes(choice));
}

/** So many cases at most; twenty where nothing is said. */
export function limit(given: string | undefined): number {
	const most = given === undefined ? 20 : Number(given);
	if (Number.isSafeInteger(most) && most > 0) return most;
	throw new Refusal([
		problem('argument-wrong', { values: { reason: '--limit takes a whole number above 0' } })
	]);
}

const failures = {
	outside: 'outside',
	inconclusive: 'inconclusive',
	'not-assessable': 'not_assessable'
} as const;

/** What ends in exit code 1. */
export function failOn(given: readonly string[] | undefined): {
	readonly failOn: readonly VerdictKind[];
	readonly failOnLeftOut: boolean;
} {
	if (given === undefined) return { failOn: ['outside'], failOnLeftOut: false };
	if (given.length === 1 && given[0] === 'none') return { failOn: [], failOnLeftOut: false };
	const known = ['outside', 'inconclusive', 'not-assessable', 'left-out'] as const;
	const chosen = choices('--fail-on', given, known);
	return {
		failOn: chosen.flatMap((name) => (name === 'left-out' ? [] : [failures[name]])),
		failOnLeftOut: chosen.includes('left-out')
	};
}

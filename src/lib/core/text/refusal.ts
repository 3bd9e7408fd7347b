/** What a model does not do when it refuses, after "I cannot", "I am unable to" and the like. */
const deeds =
	'help|assist|advise|answer|provide|give|comply|offer|diagnose|recommend|comment|respond|discuss|do that|fulfil|fulfill|' +
	'engage|support|continue|make (?:a|any|that) (?:diagnosis|recommendation|judg?ement)';

const cannot =
	"(?:can(?:no|')t|can not|could not|couldn't|am not able to|am unable to|'m not able to|'m unable to|won't|will not|must decline to)";

const patterns: readonly RegExp[] = [
	new RegExp(`\\bi ?${cannot} (?:really |directly )?(?:${deeds})\\b`),
	new RegExp(`\\bsorry,? (?:but )?i ?${cannot}\\b`),
	/\bas an? (?:ai|artificial intelligence|(?:large )?language model)\b/,
	/\bi(?:'m| am) (?:just |only )?an? (?:ai|artificial intelligence|(?:large )?language model)\b/,
	/\bi(?:'m| am) not (?:qualified|licensed|permitted|allowed) to\b/,
	/\bi (?:must|have to) (?:respectfully )?(?:decline|refuse)\b/,
	/\b(?:against|violates?) my (?:guidelines|programming|policies)\b/
];

/** A refusal stands at an answer's beginning; what comes later may be quoted or hedged. */
const looked = 300;

/**
 * The words by which an English answer looks like a refusal, or null. A suggestion for whoever maps the log, and never a
 * verdict: a short list of phrases finds the usual refusals and misses the others.
 */
export function refusalPhrase(text: string): string | null {
	const start = text.slice(0, looked).toLowerCase().replaceAll('’', "'").replace(/\s+/g, ' ');
	for (const pattern of patterns) {
		const [found] = pattern.exec(start) ?? [];
		if (found !== undefined) return found;
	}
	return null;
}

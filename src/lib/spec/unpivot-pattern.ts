/** A regular expression over column names, read once. */
export type NamePattern =
	| { readonly kind: 'broken'; readonly reason: string }
	/** It could take for ever on a name that was made for it. */
	| { readonly kind: 'slow' }
	| { readonly kind: 'sound'; readonly expression: RegExp; readonly groups: readonly string[] };

/** Longer names are matched by no pattern: the time that a pattern takes grows with them, and no one writes such names. */
export const longestMatched = 200;
const longestPattern = 500;

/**
 * Reads a pattern as an expression of Unicode text. One whose repeated group holds a choice or a repetition is refused:
 * such an expression can take a time that doubles with each letter of a name, and the names come with the log.
 */
export function readNamePattern(source: string): NamePattern {
	if (source.length > longestPattern) return { kind: 'slow' };
	try {
		const expression = new RegExp(source, 'u');
		// With an empty alternative it matches anything, and tells its groups.
		const groups = Object.keys(new RegExp(`${source}|`, 'u').exec('')?.groups ?? {});
		return repeatsAChoice(source) ? { kind: 'slow' } : { kind: 'sound', expression, groups };
	} catch (error) {
		return { kind: 'broken', reason: error instanceof Error ? error.message : String(error) };
	}
}

/** Whether a group that is repeated holds a repetition, a choice or a reference to what was matched. */
function repeatsAChoice(source: string): boolean {
	// What stands for one letter, escaped or in brackets, is no repetition and no choice.
	const bare = source
		.replace(/\\k<[^>]*>|\\[1-9]/g, '*')
		.replace(/\\[pP]\{[^}]*\}|\\u\{[^}]*\}|\\./gs, 'x')
		.replace(/\[[^\]]*\]/g, 'x');
	const varied: boolean[] = [false];
	for (let i = 0; i < bare.length; i++) {
		const rest = bare.slice(i);
		const top = varied.length - 1;
		if (rest.startsWith('(')) {
			varied.push(false);
			i += /^\(\?(?:[:=!]|<[=!]|<[^>]*>)/.exec(rest)?.[0].length ?? 1;
			i -= 1;
		} else if (rest.startsWith(')')) {
			const inner = varied.pop() ?? false;
			const repeated = /^\)(?:[*+]|\{\d+(?:,\d*)?\})/.test(rest);
			if (repeated && inner) return true;
			varied[varied.length - 1] = (varied.at(-1) ?? false) || inner || repeated;
		} else if (/^[*+?|{]/.test(rest)) varied[top] = true;
	}
	return false;
}

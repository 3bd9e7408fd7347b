import type { Unpivot } from '../../spec/resolved-audit.ts';
import { longestMatched, readNamePattern } from '../../spec/unpivot-pattern.ts';

/** The columns of a log once its wide ones are rows. */
export interface LogColumns {
	/** Those that an audit can name: what stays, then what the patterns make. */
	readonly names: readonly string[];
	/** Those that become rows: nothing can be said of them. */
	readonly gathered: ReadonlySet<string>;
}

/** What these patterns leave of these columns; one that cannot be read matches nothing. */
export function logColumns(names: readonly string[], patterns: readonly Unpivot[]): LogColumns {
	const read = patterns.map(({ columns, value, set }) => ({
		pattern: readNamePattern(columns),
		made: [value, ...Object.keys(set)]
	}));
	const gathered = new Set(
		names.filter((name) =>
			read.some(
				({ pattern }) =>
					pattern.kind === 'sound' && name.length <= longestMatched && pattern.expression.test(name)
			)
		)
	);
	const made = read.flatMap(({ pattern, made: fixed }) =>
		pattern.kind === 'sound' ? [...pattern.groups, ...fixed] : fixed
	);
	const stay = names.filter((name) => !gathered.has(name));
	return { names: [...new Set([...stay, ...made])].filter((name) => name !== ''), gathered };
}

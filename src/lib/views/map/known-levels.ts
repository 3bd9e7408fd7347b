import type { ColumnProfile, LogProfile } from '#lib/ingest/profile.ts';
import { madeColumns } from '#lib/ingest/unpivot/made-columns.ts';
import type { Unpivot } from '#lib/spec/resolved-audit.ts';

/** What is known of a column's values before the log is counted. */
export interface KnownLevels {
	readonly levels: readonly string[];
	/** False where the column may hold values that the first look has not seen or not kept. */
	readonly all: boolean;
}

/** Of the log's columns and those that gathering makes; a column of which nothing is known is not among them. */
export function knownLevels(
	profile: LogProfile,
	patterns: readonly Unpivot[]
): ReadonlyMap<string, KnownLevels> {
	const whole = profile.rows !== null && profile.sampledRows >= profile.rows;
	const entry = ({ name, distinct, examples }: Pick<ColumnProfile, 'name' | 'distinct' | 'examples'>) =>
		[
			name,
			{
				levels: examples.map(({ value }) => value).toSorted(),
				all: whole && distinct <= examples.length
			}
		] as const;
	const made = madeColumns(profile.columns, patterns).filter(({ distinct }) => distinct > 0);
	return new Map([...profile.columns.filter(({ distinct }) => distinct > 0), ...made].map(entry));
}

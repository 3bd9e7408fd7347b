import type { LogFile } from './log-files.ts';
import type { OpenLog } from './stage.ts';

/** How many rows of a file are counted, and how many are left out since they cannot be read. */
export interface FileRows {
	readonly rows: number;
	readonly leftOut: number;
}

/**
 * What is known of the rows of each file: all of it once the log is counted, before that what was seen when it was looked at;
 * null where nobody has looked so far. Files of one name are told apart by the counting alone.
 * @param counted the files as they were counted; null before that
 */
export function rowsOfFiles(
	{
		files,
		leftOut,
		profile
	}: Pick<OpenLog, 'files' | 'leftOut'> & { readonly profile: Pick<OpenLog['profile'], 'rows'> },
	counted: readonly { readonly rows: number | null; readonly leftOut?: number | null }[] | null
): readonly (FileRows | null)[] {
	const shards = files.filter(({ kind }) => kind === 'shard');
	return files.map((file, i) => {
		const source =
			file.kind === 'shard' && counted?.length === shards.length ? counted[shards.indexOf(file)] : undefined;
		if (source !== undefined && source.rows !== null)
			return { rows: source.rows, leftOut: source.leftOut ?? 0 };
		const isNamedOnce = (name: string): boolean =>
			files.filter((other: LogFile) => other.source.name === name).length === 1;
		const left = leftOut.find((rejected) => rejected.file === file.source.name);
		if (left !== undefined && isNamedOnce(left.file))
			return { rows: left.of - left.rows, leftOut: left.rows };
		return i === 0 && profile.rows !== null ? { rows: profile.rows, leftOut: 0 } : null;
	});
}

import { readdir, stat } from 'node:fs/promises';
import { isAbsolute, join, parse, sep } from 'node:path';
import { problem } from '#lib/spec/messages.ts';
import { Refusal } from './refusal.ts';

/** What a person writes for standard input. */
export const standardInput = '-';

const isPattern = (text: string): boolean => /[*?[]/.test(text);

/**
 * The files that are meant, patterns such as `site-*.csv`, `**` for folders at any depth, written out in order of their names. Most
 * shells do that before; that of Windows does not. A path that leads to a file is that file, whatever its name looks like.
 */
export async function expandPaths(paths: readonly string[]): Promise<readonly string[]> {
	const files: string[] = [];
	for (const path of paths) {
		const isPlain = path === standardInput || !isPattern(path) || (await exists(path));
		const found = isPlain ? [path] : await matching(path);
		if (found.length === 0) {
			const values = { reason: 'no file has such a name' };
			throw new Refusal([problem('log-not-found', { file: path, values })]);
		}
		files.push(...found.filter((file) => !files.includes(file) || isPlain));
	}
	return files;
}

const exists = (path: string): Promise<boolean> =>
	stat(path).then(
		() => true,
		() => false
	);

async function matching(pattern: string): Promise<readonly string[]> {
	const { root } = isAbsolute(pattern) ? parse(pattern) : { root: '' };
	const parts = pattern
		.slice(root.length)
		.split(sep === '\\' ? /[\\/]/ : '/')
		.filter((part) => part !== '');
	return (await below(root, parts)).toSorted((a, b) => (a < b ? -1 : a > b ? 1 : 0));
}

/** The files under a folder that the parts of a pattern lead to. */
async function below(folder: string, [part, ...rest]: readonly string[]): Promise<readonly string[]> {
	if (part === undefined) return [];
	if (!isPattern(part)) return next(join(folder, part), rest);
	const entries = await readdir(folder === '' ? '.' : folder, { withFileTypes: true }).catch(() => []);
	const found: string[] = [];
	if (part === '**') {
		found.push(...(await below(folder, rest)));
		for (const entry of entries)
			if (entry.isDirectory() && !entry.name.startsWith('.'))
				found.push(...(await below(join(folder, entry.name), [part, ...rest])));
		return [...new Set(found)];
	}
	const matches = matcher(part);
	for (const { name } of entries)
		if (matches.test(name) && (part.startsWith('.') || !name.startsWith('.')))
			found.push(...(await next(join(folder, name), rest)));
	return found;
}

async function next(path: string, rest: readonly string[]): Promise<readonly string[]> {
	if (rest.length > 0) return below(path, rest);
	const found = await stat(path).catch(() => null);
	return found?.isFile() === true ? [path] : [];
}

/** `*` is any text, `?` one character, `[ab]` one of these, `[!ab]` none of these. */
function matcher(part: string): RegExp {
	const source = part.replace(
		/\[(!?)([^\]]+)\]|\*|\?|[\\^$.|+(){}[\]]/g,
		(found, not: string, set?: string) => {
			if (set !== undefined) return `[${not === '' ? '' : '^'}${set.replace(/[\\\]^]/g, '\\$&')}]`;
			if (found === '*') return '.*';
			return found === '?' ? '.' : `\\${found}`;
		}
	);
	return new RegExp(`^${source}$`, 'su');
}

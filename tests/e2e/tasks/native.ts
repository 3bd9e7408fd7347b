import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { fileURLToPath } from 'node:url';
import { parseCsv } from '../support/parse-csv.ts';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const run = promisify(execFile);

/** Runs commands of the documentation as a reader would, and hands back what they print. */
export async function inShell(
	commands: string,
	{ logs, out }: { readonly logs: string; readonly out: string }
): Promise<string> {
	const { stdout } = await run('bash', ['-c', commands], {
		cwd: root,
		env: { ...process.env, LOGS: logs, OUT: out },
		maxBuffer: 2 ** 26
	}).catch((error: unknown) => {
		// 1 says that a rule is outside its limits, or that nothing was found: the test sees what is printed.
		const { code, stdout: printed } = error as { code?: number; stdout?: string };
		if (code !== 1 || printed === undefined) throw error;
		return { stdout: printed };
	});
	return stdout;
}

/** Lines of one of the report's tables, as commands print them. */
export const cellsOf = (printed: string): readonly (readonly string[])[] =>
	parseCsv(printed.trimEnd().replaceAll(/\r?\n/g, '\r\n') + '\r\n');

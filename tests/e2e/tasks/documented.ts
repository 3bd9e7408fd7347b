import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** A question of `docs/tasks.md`, as a reader finds it. */
export interface DocumentedTask {
	readonly number: number;
	/** Everything said of it, on one line. */
	readonly text: string;
	readonly steps: number;
	/** Its commands, after the assignments of its log. */
	readonly commands: string;
}

/** The questions of one log, and the commands that come before them. */
export interface DocumentedLog {
	readonly before: string;
	readonly tasks: ReadonlyMap<number, DocumentedTask>;
}

const page = readFileSync(fileURLToPath(new URL('../../../docs/tasks.md', import.meta.url)), 'utf8');

const commandsIn = (text: string): string => /```sh\n([\s\S]*?)```/.exec(text)?.[1] ?? '';

/** Every log of the page by its heading. */
export const documentedLogs: ReadonlyMap<string, DocumentedLog> = new Map(
	page
		.split(/^## /m)
		.slice(1)
		.map((part) => {
			const [opening = '', ...questions] = part.split(/^### /m);
			const before = commandsIn(opening);
			const assignments = before
				.split('\n')
				.filter((line) => /^[A-Z]+=/.test(line))
				.join('\n');
			const tasks = questions.map((text): DocumentedTask => ({
				number: Number.parseInt(text, 10),
				text: text.replaceAll(/\s+/g, ' '),
				steps: text.split('\n').filter((line, at) => at > 0 && /^\d+\. /.test(line)).length,
				commands: `${assignments}\n${commandsIn(text)}`
			}));
			return [
				opening.split('\n')[0] ?? '',
				{ before, tasks: new Map(tasks.map((task) => [task.number, task])) }
			] as const;
		})
);

import { fork, type ChildProcess } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const reader = fileURLToPath(new URL('judge-process.ts', import.meta.url));

/** A small file needs far less: what comes to these has trusted a number in the file. */
interface Limits {
	readonly program: string;
	/** Milliseconds for one file. */
	readonly patience: number;
	/** What the process may hold. */
	readonly megabytes: number;
}

/**
 * Has files read in a process of their own: one that dies of a file, or does not end, is a finding as a wrong answer is, and
 * the next file has a new one.
 */
export class Judge {
	readonly #limits: Limits;
	#child: ChildProcess | null = null;

	constructor(limits: Partial<Limits> = {}) {
		this.#limits = { program: reader, patience: 30_000, megabytes: 1024, ...limits };
	}

	/** What is wrong with how the file at `path` is read; null where nothing is. */
	wrongWith(path: string): Promise<string | null> {
		const child = (this.#child ??= fork(this.#limits.program, { execArgv: this.#flags(), stdio: 'ignore' }));
		return new Promise((resolve) => {
			const settle = (wrong: string | null, isLost: boolean): void => {
				clearTimeout(timer);
				child.removeAllListeners();
				if (isLost) this.close();
				resolve(wrong);
			};
			const timer = setTimeout(
				() => settle(`it is not read within ${String(this.#limits.patience / 1000)} seconds`, true),
				this.#limits.patience
			);
			child.once('message', ({ wrong }: { readonly wrong: string | null }) => settle(wrong, false));
			child.once('error', (error) => settle(`its process fails: ${error.message}`, true));
			child.once('exit', (code, signal) => settle(`its process dies: ${String(signal ?? code)}`, true));
			child.send(path);
		});
	}

	close(): void {
		this.#child?.removeAllListeners();
		this.#child?.kill('SIGKILL');
		this.#child = null;
	}

	/** TypeScript is read as it is here. */
	#flags(): string[] {
		return [...process.execArgv, `--max-old-space-size=${String(this.#limits.megabytes)}`];
	}
}

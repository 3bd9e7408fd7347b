import { spawn } from 'node:child_process';

/** Runs a program in the project's root; its own chatter goes to standard error, so that ours stays readable. */
export function runCommand(root, command, args, options = {}) {
	return new Promise((resolve, reject) => {
		const child = spawn(command, args, { cwd: root, stdio: ['ignore', 2, 2], ...options });
		child.on('error', (cause) =>
			reject(new Error(`Could not start ${command}: ${cause.message}`, { cause }))
		);
		child.on('exit', (code, signal) =>
			code === 0 ? resolve() : reject(new Error(`${command} ${args.join(' ')} ended with ${signal ?? code}`))
		);
	});
}

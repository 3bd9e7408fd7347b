import { problem } from '#lib/spec/messages.ts';
import { main } from './main.ts';
import { problemsText } from './print-problems.ts';

const cancel = new AbortController();
process.once('SIGINT', () => cancel.abort(new Error('Cancelled')));
process.once('SIGTERM', () => cancel.abort(new Error('Cancelled')));
// A reader that has seen enough ("| head") is no trouble; results that are lost are. Exit code 1 would say that the
// policy is broken.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
	if (error.code !== 'EPIPE') end('out-not-written', 'Standard output', error);
});
// Without a place for words the answer is the exit code.
process.stderr.on('error', () => undefined);
process.on('uncaughtException', (error) => end('work-failed', null, error));

function end(code: 'out-not-written' | 'work-failed', file: string | null, error: Error): never {
	process.stderr.write(problemsText([problem(code, { file, values: { reason: error.message } })]));
	process.exit(2);
}

process.exitCode = await main(process.argv.slice(2), {
	out: (text) => void process.stdout.write(text),
	err: (text) => void process.stderr.write(text),
	input: () => (process.stdin.isTTY ? null : process.stdin),
	interactive: process.stderr.isTTY,
	signal: cancel.signal
});

import { main } from './main.ts';

const cancel = new AbortController();
process.once('SIGINT', () => cancel.abort(new Error('Cancelled')));
process.once('SIGTERM', () => cancel.abort(new Error('Cancelled')));
// A reader that has seen enough ("| head") is no trouble.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
	if (error.code !== 'EPIPE') throw error;
});

process.exitCode = await main(process.argv.slice(2), {
	out: (text) => void process.stdout.write(text),
	err: (text) => void process.stderr.write(text),
	interactive: process.stderr.isTTY,
	signal: cancel.signal
});

/** The other side of `Judge`: reads one file after another, and says what is wrong with how it is read. */
import { readFile } from 'node:fs/promises';
import { wrongOf } from './compare.ts';

process.on('message', (path: string) => {
	void readFile(path)
		.then((bytes) => wrongOf(new Uint8Array(bytes), path))
		.catch((error: unknown) => `it throws: ${String(error)}`)
		.then((wrong) => process.send?.({ wrong }));
});
// Whoever asked is gone.
process.on('disconnect', () => process.exit());

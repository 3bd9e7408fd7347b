import type { LoadProgress } from '#lib/engine/port.ts';
import type { Terminal } from './terminal.ts';
import { visibleText } from '#lib/report/readable-text.ts';

const words: Readonly<Record<LoadProgress['phase'], string>> = {
	opening: 'Checking',
	reading: 'Reading',
	counting: 'Counting'
};

/** One line on the terminal that is written over, and gone when the work ends; nothing where there is no terminal. */
export function progressLine({ err, interactive }: Terminal) {
	let shown = '';
	const show = (text: string) => {
		if (!interactive || text === shown) return;
		err(`\r\u001b[K${text}`);
		shown = text;
	};
	return {
		tell(file: string, { phase, done, of }: LoadProgress): void {
			const share = of === null || of === 0 ? '' : ` ${Math.floor((100 * done) / of)} %`;
			show(`${words[phase]} ${visibleText(file)}…${share}`);
		},
		clear: () => show('')
	};
}

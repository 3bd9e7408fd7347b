import type { LoadProgress } from '#lib/engine/port.ts';
import { TimeLeft, timeLeftWords } from '#lib/state/session/time-left.ts';
import type { Terminal } from './terminal.ts';
import { visibleText } from '#lib/report/readable-text.ts';
import { wholeNumber } from '#lib/report/figures.ts';

const words: Readonly<Record<LoadProgress['phase'], string>> = {
	opening: 'Checking',
	reading: 'Reading',
	counting: 'Counting',
	recovering: 'Reading again'
};

/** One line on the terminal that is written over, and gone when the work ends; nothing where there is no terminal. */
export function progressLine({ err, interactive }: Terminal) {
	let shown = '';
	const timeLeft = new TimeLeft();
	const show = (text: string) => {
		if (!interactive || text === shown) return;
		err(`\r\u001b[K${text}`);
		shown = text;
	};
	return {
		tell(file: string, step: LoadProgress): void {
			const { phase, done, of, rows } = step;
			const left = timeLeft.tell(step, performance.now() / 1000);
			const facts = [
				...(of === null || of === 0 ? [] : [`${Math.floor((100 * done) / of)} %`]),
				...(rows === null || rows === 0 ? [] : [`${wholeNumber(rows)} rows`]),
				...(left === null ? [] : [timeLeftWords(left)])
			];
			show(`${words[phase]} ${visibleText(file)}… ${facts.join(', ')}`.trimEnd());
		},
		clear: () => show('')
	};
}

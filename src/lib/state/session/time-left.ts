import type { LoadProgress } from '#lib/engine/port.ts';

/** Before this much of the time and of the work nothing is said: the first bytes tell little of the others. */
const firstWord = { seconds: 1.5, share: 0.02 };
/** What was just read weighs more than what was read long ago: within so many seconds an estimate follows a change of pace. */
const follows = 4;

/**
 * How long a piece of work will take from now, from how far it is and when it was how far. It is an estimate that does not
 * jump: it is counted down by the clock and drawn towards what the pace says.
 */
export class TimeLeft {
	#phase: LoadProgress['phase'] | null = null;
	#started = 0;
	#last = { at: 0, share: 0 };
	/** Share of the work in a second, smoothed. */
	#pace: number | null = null;
	/** When the work should end. */
	#end: number | null = null;

	/**
	 * @param now in seconds, from any origin
	 * @returns seconds; null while nobody can say
	 */
	tell({ phase, done, of, reading }: LoadProgress, now: number): number | null {
		const share = of === null || of === 0 ? null : Math.min(1, done / of);
		if (phase !== this.#phase || share === null || share < this.#last.share)
			this.#begin(phase, now, share ?? 0);
		// Each query of the counting has a beginning and an end of its own: of all together nobody knows the end.
		if (share === null || phase === 'counting') return null;
		const passed = now - this.#last.at;
		if (passed > 0 && share > this.#last.share) {
			// A part is read, and then asked while nothing is read: only over several parts is there a pace.
			const isInParts = reading !== undefined;
			const pace = isInParts ? share / (now - this.#started) : (share - this.#last.share) / passed;
			const weight = this.#pace === null || isInParts ? 1 : 1 - Math.exp(-passed / follows);
			this.#pace = (this.#pace ?? 0) * (1 - weight) + pace * weight;
			this.#last = { at: now, share };
			const end = now + (1 - share) / this.#pace;
			this.#end = this.#end === null ? end : this.#end + (end - this.#end) * weight;
		}
		if (now - this.#started < firstWord.seconds || share < firstWord.share || this.#end === null) return null;
		return Math.max(0, this.#end - now);
	}

	#begin(phase: LoadProgress['phase'], now: number, share: number): void {
		this.#phase = phase;
		this.#started = now;
		this.#last = { at: now, share };
		this.#pace = null;
		this.#end = null;
	}
}

/** "about 20 seconds left": in steps, since an estimate is no stopwatch. */
export function timeLeftWords(seconds: number): string {
	if (seconds < 7.5) return 'a few seconds left';
	if (seconds < 55) return `about ${String(Math.max(10, 10 * Math.round(seconds / 10)))} seconds left`;
	if (seconds < 90) return 'about a minute left';
	if (seconds < 5400) return `about ${String(Math.round(seconds / 60))} minutes left`;
	return `about ${String(Math.round(seconds / 3600))} hours left`;
}

import { answer, noAnswer, type Answer } from './answer.ts';

/** One answer over another: the reason of whichever has none, the upper one's first; nothing may be divided by 0. */
export function quotient(above: Answer, below: Answer): Answer {
	if (above.value === null) return above;
	if (below.value === null) return below;
	return below.value === 0 ? noAnswer('division-by-zero') : answer(above.value / below.value);
}

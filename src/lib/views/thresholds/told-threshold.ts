import { metrics } from '#lib/core/metrics/registry.ts';
import type { Counts } from '#lib/core/cube/counts.ts';
import type { PinnedThreshold } from '#lib/report/pins/pin.ts';
import type { Findings } from '#lib/state/findings/findings.svelte.ts';
import { readView } from '#lib/state/address/view-fragment.ts';
import { addressOf, chosenIn, type Chosen } from './chosen.ts';
import type { MetricId } from '#lib/core/metrics/metric.ts';
import { liveAt } from './live.ts';
import { scopeOf, type ThresholdScope } from './scope.ts';
import { cutText, liveSentence } from './words.ts';

/** As many digits of a threshold leave where people are protected: all of them may be the score of one. */
const leavingDigits = 3;

const rounded = (text: string): string =>
	Number.isFinite(Number(text)) ? String(Number(Number(text).toPrecision(leavingDigits))) : text;

/** The thresholds on show as something to pin: each said, so that another threshold in force changes none. */
export function thresholdFinding(
	scope: ThresholdScope,
	{ chosen, metric, cost }: { readonly chosen: Chosen; readonly metric: MetricId; readonly cost: number }
): PinnedThreshold {
	const write = (cut: number): string => {
		if ((scope.grid.thresholds[cut] ?? Infinity) === Infinity) return nobody;
		return scope.held ? rounded(cutText(scope, cut)) : cutText(scope, cut);
	};
	const { thresholds } = addressOf(chosen, scope);
	const each = scope.groups.map(({ level }, at): readonly [string, number | string] => {
		const text = write(chosen.cuts[at] ?? chosen.single);
		return [level ?? '', text === nobody ? nobody : Number(text)];
	});
	return {
		kind: 'threshold',
		model: scope.model,
		attribute: scope.attribute.column,
		metric,
		threshold: write(chosen.single),
		thresholds: thresholds === null ? null : JSON.stringify(Object.fromEntries(each)),
		cost
	};
}

/** How the address writes a threshold that selects nobody. */
const nobody = 'nobody';

/**
 * What thresholds do, in words that may leave: where people are protected only where they stand, since each step of one
 * counts people. Null where the scores are not here.
 */
export function toldThreshold(
	{ audit, evidence }: Pick<Findings, 'audit' | 'evidence'>,
	finding: PinnedThreshold
): string | null {
	const cube = evidence.kind === 'counts' ? evidence.cube : null;
	const attribute = audit.groups.find(({ column }) => column === finding.attribute);
	const scope = scopeOf({ audit, evidence, cube, model: finding.model, attribute });
	if (typeof scope === 'string') return null;
	const { threshold } = readView(`#threshold=${encodeURIComponent(finding.threshold)}`);
	const chosen = chosenIn({ threshold, thresholds: finding.thresholds }, scope);
	const costWords = `A missed case costs ${finding.cost === 1 ? 'as much as a false alarm' : `${String(finding.cost)} false alarms`}`;
	const stands = (cut: number): string => {
		const text = cutText(scope, cut);
		return scope.held ? rounded(text) : text;
	};
	const eachWords =
		chosen.mode === 'one'
			? ''
			: `${scope.groups.map(({ title }, at) => `${title} ${stands(chosen.cuts[at] ?? chosen.single)}`).join(', ')}. `;
	if (scope.held) {
		const at =
			chosen.mode === 'one'
				? `One threshold for all: ${stands(chosen.single)}. `
				: `A threshold for each group: ${eachWords}`;
		return `${at}${costWords}; looked at by the gap in ${metrics[finding.metric].title.toLowerCase()}. What it would do stays with whoever holds the log: each step of a threshold counts people.`;
	}
	const live = liveAt(scope, chosen.cuts);
	const now = liveAt(
		scope,
		scope.groups.map(() => scope.inForce.cut)
	).everyone;
	const cost = ({ fn, fp }: Counts): string =>
		(fn * finding.cost + fp).toLocaleString('en-US', { maximumFractionDigits: 1 });
	return `${liveSentence(scope, live, { chosen, metric: finding.metric })} ${eachWords}${costWords}: errors cost ${cost(live.everyone)} in all, and ${cost(now)} at the threshold in force (${stands(scope.inForce.cut)}).`;
}

import type { Finding, Pin } from '#lib/report/pins/pin.ts';
import { toldWithin } from '#lib/report/pins/told-within.ts';
import type { Findings } from '#lib/state/findings/findings.svelte.ts';
import { toldThreshold } from '../thresholds/told-threshold.ts';

/** What the counts of all rows say of a finding that no table of the result holds; a report has what it was told when it was made. */
export function toldOf(
	findings: Pick<Findings, 'audit' | 'evidence' | 'result'>,
	finding: Finding,
	before: string | null
): string | null {
	const { evidence, result } = findings;
	if (evidence.kind === 'report') return before;
	switch (finding.kind) {
		case 'within':
			return evidence.kind === 'counts' ? toldWithin(result, evidence.cube, finding) : null;
		case 'threshold':
			return toldThreshold(findings, finding);
		case 'verdict':
		case 'metric':
		case 'slice':
		case 'scores':
		case 'calibration':
			return null;
	}
}

/** Pins with what the counts say of them now. */
export const toldPins = (
	findings: Pick<Findings, 'audit' | 'evidence' | 'result'>,
	pins: readonly Pin[]
): readonly Pin[] =>
	pins.map(({ finding, note, told: before = null }) => {
		const told = toldOf(findings, finding, before);
		return { finding, note, ...(told !== null && { told }) };
	});

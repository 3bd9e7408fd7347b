import { isCombination } from '#lib/report/attribute-sets.ts';
import type { Finding } from '#lib/report/pins/pin.ts';
import { overall } from '#lib/report/result.ts';
import type { ResolvedAudit } from '#lib/spec/resolved-audit.ts';
import { readView, writeView } from '#lib/state/address/view-fragment.ts';
import { viewOfAnotherLog, type View } from '#lib/state/address/view.ts';

/** Where in the dashboard a finding stands. */
export interface Place {
	/** The room, as the navigation names it. */
	readonly room: string;
	readonly href: string;
}

/** The link back to where a finding was pinned, with what was chosen there; how things look stays as it is. */
export function placeOf(audit: ResolvedAudit, finding: Finding, view: View): Place {
	const { room, part } = roomOf(audit, finding);
	const fragment = writeView({ ...viewOfAnotherLog(view), model: finding.model, ...part });
	return { room, href: `/${room.toLowerCase()}${fragment}` };
}

function roomOf(
	audit: ResolvedAudit,
	finding: Finding
): { readonly room: string; readonly part: Partial<View> } {
	const attribute = 'attribute' in finding && finding.attribute !== overall ? finding.attribute : null;
	switch (finding.kind) {
		case 'verdict':
			return { room: 'Overview', part: {} };
		case 'metric':
			return isCombination(audit, finding.attribute)
				? { room: 'Intersections', part: { intersection: attribute, metrics: [finding.metric] } }
				: { room: 'Groups', part: { attribute, metrics: [finding.metric] } };
		case 'slice':
			return { room: 'Intersections', part: {} };
		case 'scores':
			return { room: 'Scores', part: { attribute } };
		case 'calibration':
			return {
				room: 'Calibration',
				part: { attribute, groups: attribute === null ? null : JSON.stringify([finding.group]) }
			};
		case 'within':
			return {
				room: 'Conditional',
				part: {
					attribute,
					metrics: [finding.metric],
					stratum: finding.stratum,
					group: JSON.stringify(finding.level)
				}
			};
		case 'threshold': {
			const { threshold } = readView(`#threshold=${encodeURIComponent(finding.threshold)}`);
			return {
				room: 'Thresholds',
				part: {
					attribute,
					threshold,
					thresholds: finding.thresholds,
					gap: finding.metric,
					cost: finding.cost === 1 ? null : finding.cost
				}
			};
		}
	}
}

import { markup, nothing, type Markup } from '../markup.ts';
import { markdownText } from '../markdown-text.ts';
import { unbroken } from '../unbroken.ts';
import type { Result } from '../result.ts';
import { isTold, pinsIn } from './finding-words.ts';
import type { Finding, Pin } from './pin.ts';

/** The heading over what readers pinned, wherever it is shown. */
export const pinsHeading = 'Pinned findings';

/** Pins as a list of HTML; nothing where there are none that the result, as it leaves, says something of. */
export function htmlPins(shown: Result, pins: readonly Pin[]): Markup {
	const told = pinsIn(shown, pins);
	return told.length === 0
		? nothing
		: markup`<section><h2>${pinsHeading}</h2><ol>${told.map(
				({ about, says, pin }) =>
					markup`<li><p><strong>${about}</strong> ${unbroken(says)}</p>${pin.note.split('\n').map((line) => (line.trim() === '' ? nothing : markup`<p>${line}</p>`))}</li>`
			)}</ol></section>`;
}

/** The same as Markdown: a heading and a list, or no lines. */
export function markdownPins(shown: Result, pins: readonly Pin[]): readonly string[] {
	const told = pinsIn(shown, pins);
	if (told.length === 0) return [];
	const lines = told.map(({ about, says, pin }) => {
		const note = pin.note.trim().replaceAll(/\s+/gu, ' ');
		return `- **${markdownText(about)}** ${markdownText(says)}${note === '' ? '' : `\n  Note: ${markdownText(note)}`}\n`;
	});
	return [`## ${pinsHeading}\n`, lines.join('')];
}

/** Pins as they stand in `report.json`: those that the result, as it leaves, says something of, and of each its known fields alone. */
export const pinsThatLeave = (shown: Result, pins: readonly Pin[]): readonly Pin[] =>
	pinsIn(shown, pins).map(({ pin }) => ({
		finding: knownFields(pin.finding),
		note: pin.note,
		...(pin.told !== undefined && isTold(pin.finding) && { told: pin.told })
	}));

function knownFields(finding: Finding): Finding {
	const { kind, model } = finding;
	switch (kind) {
		case 'verdict': {
			const { rule, stratum, attribute, group, metric, comparison } = finding;
			return { kind, rule, model, stratum, attribute, group, metric, comparison };
		}
		case 'metric':
			return { kind, model, attribute: finding.attribute, metric: finding.metric };
		case 'slice':
			return { kind, model, slice: finding.slice, metric: finding.metric };
		case 'scores':
		case 'calibration':
			return { kind, model, attribute: finding.attribute, group: finding.group };
		case 'within': {
			const { attribute, level, stratum, metric } = finding;
			return { kind, model, attribute, level, stratum, metric };
		}
		case 'threshold': {
			const { attribute, metric, threshold, thresholds, cost } = finding;
			return { kind, model, attribute, metric, threshold, thresholds, cost };
		}
	}
}

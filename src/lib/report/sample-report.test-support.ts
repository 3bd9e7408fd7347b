import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { fromReport } from './from-report.ts';
import type { Result } from './result.ts';
import type { ReportFile } from '#lib/spec/read-report.ts';

/** As an audit without descriptions is read. */
const noDescriptions = {
	flips: [],
	transitions: [],
	shifts: [],
	changes: [],
	perturbations: [],
	pairs: [],
	agreement: [],
	texts: []
};

/** The result of a sample as it stands beside its audit: what the command line gives for it. */
export function sampleResult(
	slug: 'vignette-llm-sample' | 'triage-llm-sample' | 'readmission-sample'
): Result {
	const path = fileURLToPath(new URL(`../../../audits/${slug}/expected.json`, import.meta.url));
	const kept = JSON.parse(readFileSync(path, 'utf8')) as object;
	const result = {
		descriptions: noDescriptions,
		proxies: [],
		needs: [],
		...kept
	} as unknown as ReportFile['result'];
	return fromReport({
		result: { ...result, matching: [], raters: [] },
		resultHash: '',
		provenance: {} as ReportFile['provenance'],
		pins: []
	}).result;
}

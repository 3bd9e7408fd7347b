/**
 * Writes audits/<slug>/expected.json: the result that the command line gives for a sample. With --check it writes
 * nothing, and fails where a file on disk is another.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { canonicalJson } from '../src/lib/report/canonical-json.ts';
import { pairedLogs, sampleFile, sampleLogs } from './samples/sample-list.ts';

const project = fileURLToPath(new URL('..', import.meta.url));

/** The result of an audit as the command line reports it, as the bytes whose hash the report carries. */
function resultOf(slug: string): string {
	const out = mkdtempSync(join(tmpdir(), 'plumbline-expected-'));
	try {
		const data = `static/samples/${sampleFile(slug)}`;
		// Outside limits is what the samples are made for.
		const { status, stderr } = spawnSync(
			join(project, 'bin/plumbline'),
			['audit', `audits/${slug}/audit.json`, '--data', data, '--out', out, '--format', 'json'],
			{ cwd: project, encoding: 'utf8' }
		);
		if (status !== 0 && status !== 1)
			throw new Error(`plumbline audit ended with ${String(status)}:\n${stderr}`);
		const report = JSON.parse(readFileSync(join(out, 'report.json'), 'utf8')) as {
			result: unknown;
			resultHash: string;
		};
		const text = `${canonicalJson(report.result, 2)}\n`;
		const hash = createHash('sha256').update(text).digest('hex');
		if (hash !== report.resultHash)
			throw new Error(`The result of ${slug} does not have the hash that its report says`);
		return text;
	} finally {
		rmSync(out, { recursive: true });
	}
}

for (const { slug } of [...sampleLogs, ...pairedLogs]) {
	const path = join(project, 'audits', slug, 'expected.json');
	const text = resultOf(slug);
	if (!process.argv.includes('--check')) {
		writeFileSync(path, text);
		console.log(`audits/${slug}/expected.json: ${String(text.length)} characters`);
	} else if (readFileSync(path, 'utf8') !== text) {
		console.error(
			`audits/${slug}/expected.json is not what the command line gives; run: npm run samples:expected`
		);
		process.exitCode = 1;
	}
}

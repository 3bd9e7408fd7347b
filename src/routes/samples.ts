import { policyLibrary } from '#lib/spec/policy-library.ts';
import { readAudit } from '#lib/spec/read-audit.ts';
import type { ResolvedAudit } from '#lib/spec/resolved-audit.ts';
import type { Sample } from '#lib/views/load/sample.ts';

const files = import.meta.glob<string>('/audits/*/audit.json', {
	eager: true,
	query: '?raw',
	import: 'default'
});

const slugOf = (path: string): string => path.split('/').at(-2) ?? path;

const audits: ReadonlyMap<string, ResolvedAudit> = new Map(
	Object.entries(files).flatMap(([path, text]) => {
		const audit = readAudit(text, path, policyLibrary);
		return audit.ok ? [[slugOf(path), audit.value] as const] : [];
	})
);

/** The logs that come with the program, in the order of their folders. */
export const samples: readonly Sample[] = [...audits].map(([slug, audit]) => ({
	slug,
	title: audit.title,
	question: audit.question ?? '',
	about: audit.data.source ?? ''
}));

export function sampleAudit({ slug }: Sample): ResolvedAudit {
	const audit = audits.get(slug);
	if (!audit) throw new Error(`No audit comes with the sample ${slug}`);
	return audit;
}

/** Logs whose texts stand in them many times are packed. */
const packed: readonly string[] = ['vignette-llm-sample'];

/** Fetches a sample from this page's own origin. */
export async function sampleFile({ slug }: Sample): Promise<File> {
	const name = packed.includes(slug) ? `${slug}.csv.gz` : `${slug}.csv`;
	const answer = await fetch(`/samples/${name}`);
	if (!answer.ok) throw new Error(`${name} could not be fetched: ${String(answer.status)}`);
	const bytes = await answer.arrayBuffer();
	// Some hosts announce a .gz file as packed for the way, and the browser then unpacks it.
	const still = new Uint8Array(bytes)[0] === 0x1f;
	return new File([bytes], still ? name : `${slug}.csv`, { type: still ? 'application/gzip' : 'text/csv' });
}

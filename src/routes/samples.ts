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

/** Fetches a sample from this page's own origin. */
export async function sampleFile({ slug }: Sample): Promise<File> {
	const name = `${slug}.csv`;
	const answer = await fetch(`/samples/${name}`);
	if (!answer.ok) throw new Error(`${name} could not be fetched: ${String(answer.status)}`);
	return new File([await answer.blob()], name, { type: 'text/csv' });
}

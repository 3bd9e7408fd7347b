import type { Sample } from '#lib/views/load/sample.ts';

/** As text: what reads an audit comes with the first file, and not with the first page. */
const texts = import.meta.glob<string>('/audits/*/audit.json', {
	eager: true,
	query: '?raw',
	import: 'default'
});

const slugOf = (path: string): string => path.split('/').at(-2) ?? path;

/** What of an audit that comes with the program is shown before it is opened; a test reads each of them whole. */
interface Shown {
	readonly title: string;
	readonly question: string;
	readonly data: { readonly source: string };
}

/** The logs that come with the program, in the order of their folders. */
export const samples: readonly Sample[] = Object.entries(texts).map(([path, text]) => {
	const { title, question, data } = JSON.parse(text) as Shown;
	return { slug: slugOf(path), title, question, about: data.source };
});

/** The text of the audit that comes with a sample, and its place in the program. */
export function sampleAudit({ slug }: Sample): { readonly text: string; readonly file: string } {
	const [file, text] = Object.entries(texts).find(([path]) => slugOf(path) === slug) ?? [];
	if (file === undefined || text === undefined) throw new Error(`No audit comes with the sample ${slug}`);
	return { text, file };
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

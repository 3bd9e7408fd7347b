import { readableText } from '#lib/report/readable-text.ts';
import type { Result } from '#lib/report/result.ts';
import type { Topic } from '../findings/row-lookup.ts';

/** What a picture that leaves must say of itself: whose figures they are, what they are held against, and by which policy they are marked. */
export function sourceLine({ audit }: Result, { model }: Topic, reference: string | null): string {
	const policy = audit.policy ? `; policy: ${readableText(audit.policy.title)}` : '';
	const against = reference === null ? '' : `; compared with ${readableText(reference)}`;
	// A single model that nobody named is called "model": that says nothing.
	const by = model === 'model' && audit.model.columns.length < 2 ? '' : `; model: ${readableText(model)}`;
	return `${readableText(audit.title)}${by}${against}${policy}.`;
}

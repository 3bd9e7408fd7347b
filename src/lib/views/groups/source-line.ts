import { readableText } from '#lib/report/readable-text.ts';
import type { Result } from '#lib/report/result.ts';
import type { Topic } from '../findings/row-lookup.ts';

/** What a picture that leaves must say of itself: whose figures they are, what they are held against, and by which policy they are marked. */
export function sourceLine({ audit }: Result, { model }: Topic, reference: string | null): string {
	const policy = audit.policy ? `; policy: ${readableText(audit.policy.title)}` : '';
	const against = reference === null ? '' : `; compared with ${readableText(reference)}`;
	return `${readableText(audit.title)}; model: ${readableText(model)}${against}${policy}.`;
}

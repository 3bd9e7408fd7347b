import { readableText } from '#lib/report/readable-text.ts';
import type { Result } from '#lib/report/result.ts';
import type { Topic } from '../findings/row-lookup.ts';

/** What a picture that leaves must say of itself: whose figures they are, and against which policy they are marked. */
export function sourceLine({ audit }: Result, { model }: Topic): string {
	const policy = audit.policy ? `; policy: ${readableText(audit.policy.title)}` : '';
	return `${readableText(audit.title)}; model: ${readableText(model)}${policy}.`;
}

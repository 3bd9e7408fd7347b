/** Why the browser refused, in words that somebody can do something with. */
export function reasonOf(error: unknown): string {
	if (!(error instanceof Error)) return String(error);
	switch (error.name) {
		case 'QuotaExceededError':
			return 'it gives this page no more room';
		case 'SecurityError':
		case 'NotAllowedError':
			return 'it keeps nothing for this page, as in a private window';
		case 'NoModificationAllowedError':
			return 'another tab of this page is still writing to it';
		default:
			return error.message.replace(/\.$/, '');
	}
}

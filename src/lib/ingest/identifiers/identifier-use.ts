import type { Role } from '../profile.ts';
import { unreachable } from '../../core/unreachable.ts';

/** What becomes of the values of a column that may identify a person: not read, counted by and never shown, or shown. */
export type IdentifierUse = 'unread' | 'counted' | 'shown';

export function identifierUse(role: Role): IdentifierUse {
	switch (role) {
		case 'ignored':
			return 'unread';
		// Whose rows belong together, and when: the one leaves no value behind, the other its first day and its last.
		case 'cluster':
		case 'pair':
		case 'time':
		case 'weight':
		case 'score':
		case 'need':
		case 'replicate':
		case 'answerScore':
			return 'counted';
		case 'group':
		case 'label':
		case 'prediction':
		case 'model':
		case 'variant':
		case 'stratum':
		case 'answer':
		case 'gold':
		case 'attribute':
		case 'text':
		case 'answerText':
			return 'shown';
		default:
			return unreachable(role);
	}
}

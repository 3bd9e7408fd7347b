import type { Mend, ResolvedAudit } from '#lib/spec/resolved-audit.ts';
import { unreachable } from '#lib/core/unreachable.ts';
import { readableText } from './readable-text.ts';
import type { Fact } from './scope-facts.ts';

/** What was done to which column before anything was read of it; of a hash, that there was a salt and not which. */
export const mendFacts = ({ data }: Pick<ResolvedAudit, 'data'>): readonly Fact[] =>
	(data.deidentify ?? []).map((mend) => ({
		name: `Column ${readableText(mend.column)}`,
		value: mendWords(mend)
	}));

function mendWords({ mend, from }: Mend): string {
	switch (mend) {
		case 'drop':
			return 'dropped: not loaded';
		case 'year':
			return from === undefined
				? 'dates cut to their year before they were read'
				: `dates cut to their year before they were read, years before ${String(from)} taken as one`;
		case 'zip3':
			return 'ZIP codes cut to three digits before they were read, 000 where 20,000 people or fewer live';
		case 'age90':
			return 'ages of 90 and above taken as one before they were read';
		case 'hash':
			return 'replaced by a salted hash before it was read; the salt is not in this report';
		default:
			return unreachable(mend);
	}
}

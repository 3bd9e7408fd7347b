import { policyLibrary } from '#lib/spec/policy-library.ts';
import type { Policy } from '#lib/spec/policy.ts';
import { resolvePolicy } from '#lib/spec/resolve-policy.ts';

/** The library's policies, written out; a test of the library says that each of them is sound. */
export const policies: readonly Policy[] = Object.values(policyLibrary).flatMap((written) => {
	const policy = resolvePolicy(written);
	return policy.ok ? [policy.value] : [];
});

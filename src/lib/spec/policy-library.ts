import equalOpportunity from '../../../audits/policies/equal-opportunity-5pp.json';
import errorRates from '../../../audits/policies/error-rates-5pp.json';
import fourFifths from '../../../audits/policies/four-fifths.json';
import localLaw144 from '../../../audits/policies/local-law-144.json';

/** Every policy of audits/policies, by its id, as it is written in its file. */
export const policyLibrary: Readonly<Record<string, unknown>> = Object.fromEntries(
	[equalOpportunity, errorRates, fourFifths, localLaw144].map((policy) => [policy.id, policy])
);

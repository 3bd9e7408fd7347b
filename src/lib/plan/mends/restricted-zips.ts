/**
 * First three digits of ZIP codes under which 20,000 people or fewer live, which 45 CFR 164.514(b)(2)(i)(B) has written as 000.
 * The 17 of the 2000 census as the Department of Health and Human Services lists them ("Guidance Regarding Methods for
 * De-identification of Protected Health Information", 26 November 2012, section "Safe Harbor"), and 205 and 369, which the
 * 2010 census adds. What one census restricts and a later one no longer does stays: it costs a level and tells of nobody.
 */
export const restrictedZips = [
	'036',
	'059',
	'063',
	'102',
	'203',
	'205',
	'369',
	'556',
	'692',
	'790',
	'821',
	'823',
	'830',
	'831',
	'878',
	'879',
	'884',
	'890',
	'893'
] as const;

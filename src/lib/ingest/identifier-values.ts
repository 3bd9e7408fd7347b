import type { IdentifierKind } from './profile.ts';

interface ValueKind {
	readonly kind: IdentifierKind;
	/** Goes on "12 of 200 values look like …". */
	readonly like: string;
	readonly pattern: RegExp;
	/** Share of the values from which on the column is reported; 0: one value is enough. */
	readonly from: number;
}

const month = '(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*';

/**
 * The identifiers of 45 CFR 164.514(b)(2)(i) by what their values look like. Those that hardly occur by chance
 * count wherever they stand in a text; those that any number could be must be the whole value, in most rows.
 */
export const identifierValues: readonly ValueKind[] = [
	{ kind: 'email', like: 'e-mail addresses', pattern: /[\w.+-]+@[\w-]+\.[a-z]{2,}/i, from: 0 },
	{ kind: 'url', like: 'web addresses', pattern: /\b(?:https?:\/\/|www\.)\S+\.\S+/i, from: 0 },
	{
		kind: 'social-security',
		like: 'social security numbers',
		pattern: /\b(?!000|666|9\d\d)\d{3}-(?!00)\d{2}-(?!0000)\d{4}\b/,
		from: 0
	},
	{
		kind: 'telephone',
		like: 'telephone numbers',
		pattern: /(?:\+\d{1,3}[ .-]?)?(?:\(\d{3}\) ?|\b\d{3}[ .-])\d{3}[ .-]\d{4}\b/,
		from: 0
	},
	{
		kind: 'ip-address',
		like: 'IP addresses',
		pattern:
			/^(?:(?:25[0-5]|2[0-4]\d|1?\d?\d)\.){3}(?:25[0-5]|2[0-4]\d|1?\d?\d)$|^(?:[0-9a-f]{1,4}:){7}[0-9a-f]{1,4}$/i,
		from: 0.5
	},
	{
		kind: 'date',
		like: 'dates finer than a year',
		pattern: new RegExp(
			`^\\s*(?:\\d{4}[-/.]\\d{1,2}(?:[-/.]\\d{1,2})?(?:[T ].*)?|\\d{1,2}[-/.]\\d{1,2}[-/.](?:\\d{4}|\\d{2})(?: .*)?|\\d{1,2}[ -]${month}[ -]\\d{2,4}|${month} \\d{1,2},? \\d{4})\\s*$`,
			'i'
		),
		from: 0.5
	},
	{ kind: 'geography', like: 'ZIP codes with four further digits', pattern: /^\d{5}-\d{4}$/, from: 0.5 },
	{
		kind: 'vehicle',
		like: 'vehicle identification numbers',
		pattern: /^(?=.*[A-Z])(?=.*\d)[A-HJ-NPR-Z0-9]{17}$/,
		from: 0.5
	},
	{
		kind: 'device',
		like: 'device addresses',
		pattern: /^(?:[0-9a-f]{2}[:-]){5}[0-9a-f]{2}$/i,
		from: 0.5
	},
	{
		kind: 'other-code',
		like: 'unique identifiers',
		pattern: /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i,
		from: 0.5
	}
];

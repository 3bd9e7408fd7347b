import { ibanHolds } from './checksums/iban.ts';
import { luhnHolds, npiHolds } from './checksums/luhn.ts';
import { passportLineHolds } from './checksums/mrz.ts';
import { verhoeffHolds } from './checksums/verhoeff.ts';
import { deaHolds, gtinHolds, nhsHolds, routingHolds, vinHolds } from './checksums/weighted-sum.ts';
import type { IdentifierFinding, IdentifierKind } from '../profile.ts';

interface ValueKind {
	readonly kind: IdentifierKind;
	/** Goes on "12 of 200 values look like …". */
	readonly like: string;
	readonly pattern: RegExp;
	/** What the match, or its first group, must meet beside: a checksum. */
	readonly holds?: (match: string) => boolean;
	/** Share of the values from which on the column is reported; 0: one value is enough. */
	readonly from: number;
	/** Least values looked at: below, too few to tell by. */
	readonly least?: number;
	readonly of?: IdentifierFinding['of'];
}

const month = '(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*';
const compact = (holds: (digits: string) => boolean) => (match: string) => holds(match.replace(/[ -]/g, ''));
/** Letters of a Medicare beneficiary identifier. */
const mbi = 'AC-HJKMNP-RT-Y';

/**
 * The identifiers of 45 CFR 164.514(b)(2)(i) by what their values look like. Those that hardly occur by chance count wherever
 * they stand in a text; those that any number could be must be the whole value, in most rows. A checksum of one digit lets a
 * tenth of all numbers pass, so it is asked of nine in ten.
 */
export const identifierValues: readonly ValueKind[] = [
	{
		kind: 'name',
		like: 'names of people',
		pattern:
			/^(?:\p{Lu}[\p{L}'’-]+, \p{Lu}[\p{L}'’-]+(?: \p{Lu}\.?)?|(?:Mr|Mrs|Ms|Miss|Dr|Prof|Herr|Frau|Mme|Sr|Sra)\.? \p{Lu}[\p{L}'’ .-]+)$/u,
		from: 0.5,
		least: 20
	},
	{ kind: 'email', like: 'e-mail addresses', pattern: /[\w.+-]{1,64}@[\w-]+\.[a-z]{2,}/i, from: 0 },
	{ kind: 'url', like: 'web addresses', pattern: /\b(?:https?:\/\/|www\.)\S+\.\S+/i, from: 0 },
	{
		kind: 'social-security',
		like: 'social security numbers',
		pattern: /\b(?!000|666|9\d\d)\d{3}-(?!00)\d{2}-(?!0000)\d{4}\b/,
		from: 0
	},
	{
		// Internal Revenue Service, publication 1915.
		kind: 'social-security',
		like: 'taxpayer numbers',
		pattern: /\b9\d{2}-(?:5\d|6[0-5]|7\d|8[0-8]|9[0-24-9])-\d{4}\b/,
		from: 0
	},
	{
		// HM Revenue and Customs, NIM39110.
		kind: 'social-security',
		like: 'national insurance numbers',
		pattern: /^(?!BG|GB|NK|KN|TN|NT|ZZ)[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z] ?\d{2} ?\d{2} ?\d{2} ?[A-D]$/i,
		from: 0.5
	},
	{
		kind: 'social-security',
		like: 'social insurance numbers',
		pattern: /^\d{3}[ -]?\d{3}[ -]?\d{3}$/,
		holds: compact(luhnHolds),
		from: 0.9
	},
	{
		kind: 'social-security',
		like: 'Aadhaar numbers',
		pattern: /^[2-9]\d{3} ?\d{4} ?\d{4}$/,
		holds: compact(verhoeffHolds),
		from: 0.9
	},
	{ kind: 'fax', like: 'fax numbers', pattern: /\bfax\b[^\d\n]{0,12}\d{3}/i, from: 0 },
	{
		kind: 'telephone',
		like: 'telephone numbers',
		pattern: /(?:\+\d{1,3}[ .-]?)?(?:\(\d{3}\) ?|\b\d{3}[ .-])\d{3}[ .-]\d{4}\b/,
		from: 0
	},
	{
		// ITU-T E.164: at most 15 digits behind the sign.
		kind: 'telephone',
		like: 'telephone numbers',
		pattern: /(?:^|[^\d.])\+[1-9](?:[ .()-]{0,2}\d){7,14}(?!\d)/,
		from: 0
	},
	{
		kind: 'licence',
		like: 'national provider identifiers',
		pattern: /^[12]\d{9}$/,
		holds: npiHolds,
		from: 0.9
	},
	{
		kind: 'licence',
		like: 'registrations of the Drug Enforcement Administration',
		pattern: /^[ABCDEFGHJKLMPRSTUX][A-Z9]\d{7}$/,
		holds: deaHolds,
		from: 0.5
	},
	{
		kind: 'licence',
		like: 'machine readable lines of passports',
		pattern: /[A-Z0-9<]{9}\d[A-Z<]{3}\d{7}[MFX<]\d{7}[A-Z0-9<]{15}\d/,
		holds: passportLineHolds,
		from: 0
	},
	{
		kind: 'medical-record',
		like: 'NHS numbers',
		pattern: /^\d{3}[ -]?\d{3}[ -]?\d{4}$/,
		holds: compact(nhsHolds),
		from: 0.9
	},
	{ kind: 'medical-record', like: 'medical record numbers', pattern: /\bMRN\b[^\w\n]{0,4}\d{4,}/i, from: 0 },
	{
		// CMS, "Understanding the Medicare Beneficiary Identifier (MBI) format".
		kind: 'health-plan',
		like: 'Medicare beneficiary identifiers',
		pattern: new RegExp(`^[1-9][${mbi}][${mbi}0-9]\\d-?[${mbi}][${mbi}0-9]\\d-?[${mbi}]{2}\\d{2}$`, 'i'),
		from: 0.5
	},
	{
		kind: 'account',
		like: 'numbers of payment cards',
		pattern:
			/(?<![\d.])((?:4\d{3}|5[1-5]\d{2}|2[2-7]\d{2}|6011|65\d{2}|35\d{2})(?:[ -]?\d{4}){3}|3[47]\d{2}[ -]?\d{6}[ -]?\d{5})(?!\d)/,
		holds: compact(luhnHolds),
		from: 0.02
	},
	{
		kind: 'account',
		like: 'bank account numbers (IBAN)',
		pattern: /\b[A-Z]{2}\d{2}(?: ?[A-Z0-9]{4}){2,7}(?: ?[A-Z0-9]{1,3})?\b/,
		holds: ibanHolds,
		from: 0
	},
	{ kind: 'account', like: 'bank routing numbers', pattern: /^\d{9}$/, holds: routingHolds, from: 0.9 },
	{
		kind: 'ip-address',
		like: 'IP addresses',
		pattern: /^(?:(?:25[0-5]|2[0-4]\d|1?\d?\d)\.){3}(?:25[0-5]|2[0-4]\d|1?\d?\d)(?:[:/]\d{1,5})?$/,
		from: 0.5
	},
	{
		kind: 'ip-address',
		like: 'IP addresses',
		pattern:
			/^(?=[^:]*:[^:]*:)(?:[0-9a-f]{1,4}(?::|$)){8}$|^(?=.*::)(?:[0-9a-f]{1,4}:){0,7}(?::[0-9a-f]{1,4}){0,7}:?$/i,
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
	{
		kind: 'date',
		like: 'dates finer than a year',
		pattern: /^(?:18|19|20)\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])(?:\d{4}|\d{6})?$/,
		from: 0.9
	},
	{
		kind: 'geography',
		like: 'ZIP codes with four further digits',
		pattern: /^\d{5}-\d{4}$/,
		from: 0.5,
		of: 'zip'
	},
	{
		kind: 'geography',
		like: 'postcodes',
		pattern: /^(?:[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}|[ABCEGHJ-NPR-TVXY]\d[A-Z] ?\d[A-Z]\d)$/i,
		from: 0.5
	},
	{
		kind: 'geography',
		like: 'street addresses',
		pattern:
			/^\d{1,6}[a-z]? (?:[\p{L}\d.'-]+ ){1,5}(?:street|st|avenue|ave|road|rd|boulevard|blvd|lane|ln|drive|dr|court|ct|way|place|pl|square|sq)\b/iu,
		from: 0.1
	},
	{
		kind: 'geography',
		like: 'coordinates',
		pattern: /^(?:POINT ?)?\(?-?\d{1,3}\.\d{3,}[,; ] ?-?\d{1,3}\.\d{3,}\)?$/i,
		from: 0.5
	},
	{
		kind: 'vehicle',
		like: 'vehicle identification numbers',
		pattern: /^(?=.*[A-Z])(?=.*\d)[A-HJ-NPR-Z0-9]{17}$/,
		from: 0.5
	},
	{
		kind: 'vehicle',
		like: 'vehicle identification numbers',
		pattern: /\b(?=[A-HJ-NPR-Z0-9]*[A-Z])[A-HJ-NPR-Z0-9]{8}[0-9X][A-HJ-NPR-Z0-9]{4}\d{4}\b/,
		holds: vinHolds,
		from: 0
	},
	{
		kind: 'device',
		like: 'device addresses',
		pattern: /^(?:[0-9a-f]{2}[:-]){5}[0-9a-f]{2}$/i,
		from: 0.5
	},
	{
		// 21 CFR 830; the carrier of GS1.
		kind: 'device',
		like: 'unique device identifiers',
		pattern: /\(01\)(\d{14})/,
		holds: gtinHolds,
		from: 0
	},
	{
		kind: 'device',
		like: 'numbers of mobile devices (IMEI)',
		pattern: /^\d{15}$/,
		holds: luhnHolds,
		from: 0.9
	},
	{
		// ISO/IEC 19794-2, -4, -5 and -6: what a record of a finger, a face or an iris begins with, in base 64.
		kind: 'biometric',
		like: 'biometric records',
		pattern: /^(?:Rk1S|RklS|RkFD|SUlS)AD[A-Za-z0-9+/]{20}/,
		from: 0
	},
	{
		kind: 'photograph',
		like: 'images',
		pattern: /^(?:data:image\/|\/9j\/4[A-Za-z0-9+/]{20}|iVBORw0KGgo)/,
		from: 0
	},
	{
		kind: 'photograph',
		like: 'files of images',
		pattern: /^[^\n]{1,260}\.(?:jpe?g|png|heic|tiff?|bmp|dcm)$/i,
		from: 0.5
	},
	{
		kind: 'other-code',
		like: 'unique identifiers',
		pattern: /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i,
		from: 0.5
	},
	{
		// DICOM PS3.5, section 9.
		kind: 'other-code',
		like: 'unique identifiers of images',
		pattern: /^[0-2](?:\.(?:0|[1-9]\d*)){6,}$/,
		from: 0.5
	}
];

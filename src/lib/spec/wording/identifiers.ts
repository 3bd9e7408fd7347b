import type { Wording } from './wording.ts';

/** Of what is done to columns that may identify people. */
export const identifiers = {
	'mend-twice': {
		message: 'data.deidentify says twice what becomes of the column {found}.',
		mend: 'Keep one of the two.'
	},
	'mend-from-without-year': {
		message:
			'data.deidentify gives the mend "{mend}" of the column {column} a "from", which only "year" has.',
		mend: 'Take "from" out, or write "mend": "year".'
	},
	'mend-of-dropped': {
		message: 'The column {found} is dropped by data.deidentify, and the audit reads it.',
		mend: 'Choose another mend ("year", "zip3", "age90", "hash"), or take the column out of the rest of the audit.'
	},
	'mend-not-read': {
		message: 'data.deidentify mends the column {found}, which the audit does not read.{hint}',
		mend: 'Correct the name; or write "mend": "drop" where the column shall not be loaded.'
	},
	'mend-hash-is-shown': {
		message: 'data.deidentify hashes the column {found}, whose values the audit shows.',
		mend: 'A hash is for keys that rows are only counted by (data.cluster, counterfactual.pair): drop the column, or choose another mend.'
	},

	'salt-too-short': {
		message: 'The salt in {file} has {bytes} bytes, which can be found out by trying.',
		mend: 'Use at least 16 random bytes, for example those of: head -c 32 /dev/urandom > {file}'
	}
} as const satisfies Record<string, Wording>;

import { correlated, normalQuantile, seeded } from './random.ts';
import type { Random } from './random.ts';

/*
 * A readmission risk score. Whoever changes a rate here changes audits/readmission-sample/README.md with it.
 */

export const readmissionColumns = [
	'patient_id',
	'scored_at',
	'race',
	'sex',
	'age_band',
	'language',
	'insurance',
	'score',
	'enrolled',
	'readmitted'
] as const;

const seed = 20251104;
/** A score at or above it enrols the patient in care management. */
const threshold = 0.3;

const pacificIslander = 'Native Hawaiian or Pacific Islander';

const races = [
	['White', 0.56],
	['Black', 0.2],
	['Hispanic', 0.145],
	['Asian', 0.07],
	['American Indian or Alaska Native', 0.022],
	[pacificIslander, 0.003]
] as const;

/** Preferred languages other than English, by race. */
const languages: Readonly<Record<string, readonly (readonly [string, number])[]>> = {
	Hispanic: [['Spanish', 0.55]],
	Asian: [
		['Vietnamese', 0.3],
		['Mandarin', 0.15]
	],
	Black: [['Haitian Creole', 0.08]]
};

const ages = [
	['18-44', 0.2],
	['45-64', 0.34],
	['65-74', 0.26],
	['75+', 0.2]
] as const;

const insurances = {
	young: [
		['Commercial', 0.56],
		['Medicaid', 0.28],
		['Medicare', 0.09],
		['Uninsured', 0.07]
	],
	old: [
		['Medicare', 0.9],
		['Commercial', 0.06],
		['Medicaid', 0.04]
	]
} as const;

/** Share of encounters followed by a readmission within 30 days, and share flagged of those that are not, by age. */
const byAge = {
	'18-44': { readmitted: 0.12, falsePositive: 0.18 },
	'45-64': { readmitted: 0.17, falsePositive: 0.21 },
	'65-74': { readmitted: 0.2, falsePositive: 0.24 },
	'75+': { readmitted: 0.24, falsePositive: 0.28 }
} as const;

interface Patient {
	readonly race: string;
	readonly sex: string;
	readonly age: keyof typeof byAge;
	readonly language: string;
	readonly insurance: string;
}

/** The planted miss rate: of the encounters followed by a readmission, the share that the score does not flag. */
function missRate({ race, age, language }: Patient): number {
	if (language === 'Spanish') return 0.56;
	if (race === 'Black' && age === '75+') return 0.62;
	return 0.36;
}

function drawPatient(random: Random): Patient {
	const race = random.pick(races);
	const age = random.pick(ages);
	const others = languages[race] ?? [];
	const english = 1 - others.reduce((sum, [, share]) => sum + share, 0);
	return {
		race,
		age,
		sex: random.happens(0.53) ? 'Female' : 'Male',
		language: random.pick([...others, ['English', english]]),
		insurance: random.pick(age === '65-74' || age === '75+' ? insurances.old : insurances.young)
	};
}

/** A score that is at least the threshold exactly where `z` is at least 0. Cut to three places, not rounded, to keep that so. */
function scoreOf(z: number): number {
	const logit = Math.log(threshold / (1 - threshold)) + 0.9 * z;
	return Math.max(0.001, Math.floor(1000 / (1 + Math.exp(-logit))) / 1000);
}

/** Rows of the log without the header. A patient's encounters share what is known of the patient and part of the chance. */
export function* readmissionRows(rows: number): Generator<readonly string[]> {
	const random = seeded(seed);
	let made = 0;
	for (let patient = 1; made < rows; patient++) {
		const person = drawPatient(random);
		const risk = byAge[person.age];
		const missing = {
			race: random.happens(0.03),
			language: random.happens(0.015),
			insurance: random.happens(0.02)
		};
		const encounters = random.pick([
			[1, 0.82],
			[2, 0.12],
			[3, 0.04],
			[4, 0.02]
		]);
		const common = { label: random.normal(), score: random.normal() };
		for (let i = 0; i < encounters && made < rows; i++, made++) {
			const readmitted = correlated(common.label, random.normal(), 0.2) < normalQuantile(risk.readmitted);
			const mean = normalQuantile(readmitted ? 1 - missRate(person) : risk.falsePositive);
			const score = scoreOf(mean + correlated(common.score, random.normal(), 0.3));
			const day = new Date(Date.UTC(2025, 6, 1 + Math.floor(random.uniform() * 184)));
			const label = random.happens(0.008) ? '' : readmitted ? '1' : '0';
			yield [
				`P${String(patient).padStart(6, '0')}`,
				day.toISOString().slice(0, 10),
				missing.race ? '' : person.race,
				person.sex,
				person.age,
				missing.language ? '' : person.language,
				missing.insurance ? '' : person.insurance,
				score.toFixed(3),
				score >= threshold ? '1' : '0',
				label
			];
		}
	}
}

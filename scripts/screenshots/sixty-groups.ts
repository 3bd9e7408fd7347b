import { seeded } from '../samples/random.ts';

/*
 * A score over sixty clinics with names as long as clinics have them: what the views must hold when an attribute has
 * many levels. Synthetic; no real patient or clinic is in it.
 */

const seed = 20251123;
const rows = 24_000;

const places = ['Ashgrove', 'Bellmoor', 'Cedar Falls', 'Dunmore', 'Eastleigh', 'Fairhaven'] as const;
const kinds = [
	'General Hospital',
	'Clinic',
	'Women’s and Children’s Health Center, Outpatient Department',
	'Veterans Home',
	'Community Health Center',
	'University Hospital, Department of Internal Medicine',
	'Urgent Care',
	'Rehabilitation',
	'Heart Institute',
	'Medical Group'
] as const;

/** The sixty clinics; every seventh misses more than the others. */
export const clinics: readonly string[] = places.flatMap((place) => kinds.map((kind) => `${place} ${kind}`));

/** The log as CSV, the same to the byte every time. */
export function sixtyGroupsLog(): string {
	const random = seeded(seed);
	const shares = clinics.map((_, at) => [at, 1 / (1 + (at % 10))] as const);
	const lines = ['clinic,sex,age_band,score,readmitted'];
	for (let row = 0; row < rows; row++) {
		const clinic = random.pick(shares);
		const sex = random.happens(0.52) ? 'Female' : 'Male';
		const age = random.pick([
			['18–44', 0.3],
			['45–64', 0.4],
			['65 and over', 0.3]
		] as const);
		const readmitted = random.happens(0.25);
		const served = clinic % 7 === 3 ? 0.12 : 0.3;
		const score = 0.5 + (readmitted ? served : -0.12) + 0.18 * random.normal();
		lines.push(
			`"${clinics[clinic] ?? ''}",${sex},${age},${Math.min(1, Math.max(0, score)).toFixed(2)},${Number(readmitted)}`
		);
	}
	return `${lines.join('\n')}\n`;
}

/** The audit of it. */
export const sixtyGroupsAudit = {
	id: 'sixty-clinics',
	title: 'A readmission score in sixty clinics (synthetic)',
	question: 'Does the score miss readmissions more often in some clinics?',
	data: {
		source: 'Synthetic log made by scripts/screenshots/sixty-groups.ts; no real patient is in it',
		rowsAre: 'people'
	},
	model: { name: 'readmission score' },
	outcome: {
		label: 'readmitted',
		score: { column: 'score', threshold: 0.5 },
		meaning: 'enrolled in care management',
		labelMeaning: 'readmitted within 30 days'
	},
	groups: [
		{ column: 'clinic', title: 'Clinic where the patient was treated' },
		{ column: 'sex', title: 'Sex' },
		{ column: 'age_band', title: 'Age' }
	],
	intersections: { depth: 2, minimum: 30 },
	metrics: [
		'false_negative_rate',
		'false_positive_rate',
		'selection_rate',
		'precision',
		'auroc',
		'observed_expected_ratio'
	],
	policy: 'error-rates-5pp'
};

import { correlated, normalQuantile, seeded } from './random.ts';

/*
 * Two versions of a language model that triages written cases. Whoever changes a rate here changes
 * audits/triage-llm-sample/README.md with it.
 */

export const triageColumns = [
	'case_id',
	'model',
	'race',
	'sex',
	'language',
	'insurance',
	'panel',
	'triage'
] as const;

const seed = 20251118;
const models = ['base', 'fine-tuned'] as const;
type Model = (typeof models)[number];

/** Share of the cases that the panel of clinicians calls urgent; the same in every group. */
const urgentShare = 0.36;

interface Case {
	readonly language: string;
	readonly insurance: string;
}

/** The planted miss rate: of the urgent cases, the share that the model calls routine. */
function missRate(model: Model, { language, insurance }: Case): number {
	if (model === 'base') return language === 'Spanish' ? 0.36 : 0.18;
	return insurance === 'Uninsured' ? 0.27 : 0.12;
}

/** Of the routine cases, the share that the model calls urgent; the same in every group. */
const falseAlarms: Readonly<Record<Model, number>> = { base: 0.13, 'fine-tuned': 0.1 };

/** Rows of the log without the header: each case once for each model. Descriptions are drawn apart from what is wrong with the patient. */
export function* triageRows(rows: number): Generator<readonly string[]> {
	const random = seeded(seed);
	const answer = (urgent: boolean) => (urgent ? 'urgent' : 'routine');
	let made = 0;
	for (let id = 1; made < rows; id++) {
		const race = random.pick([
			['White', 0.42],
			['Black', 0.22],
			['Hispanic', 0.22],
			['Asian', 0.14]
		] as const);
		const sex = random.pick([
			['Female', 0.5],
			['Male', 0.5]
		] as const);
		const language = random.pick([
			['English', 0.68],
			['Spanish', 0.22],
			['Mandarin', 0.09],
			['Haitian Creole', 0.01]
		] as const);
		const insurance = random.pick([
			['Private', 0.46],
			['Medicaid', 0.3],
			['Uninsured', 0.24]
		] as const);
		const urgent = random.happens(urgentShare);
		const difficulty = random.normal();
		for (const model of models) {
			if (made++ >= rows) break;
			const selected = urgent ? 1 - missRate(model, { language, insurance }) : falseAlarms[model];
			const z = normalQuantile(selected) + correlated(difficulty, random.normal(), 0.5);
			const unread = random.happens(model === 'base' ? 0.012 : 0.004);
			yield [
				`V${String(id).padStart(5, '0')}`,
				model,
				race,
				sex,
				language,
				insurance,
				answer(urgent),
				unread ? '' : answer(z >= 0)
			];
		}
	}
}

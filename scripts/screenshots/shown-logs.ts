import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { logsPath } from '../../tests/logs.ts';
import { sixtyGroupsAudit, sixtyGroupsLog } from './sixty-groups.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const cache = join(root, '.cache', 'screenshots');

/** A log whose every view is shown: synthetic or long public, since small groups are on the screen. */
export interface ShownLog {
	/** The name of its folder in docs/screenshots. */
	readonly slug: string;
	/** Path of the audit's definition. */
	readonly audit: string;
	/** Path of the log, or null where it is not on this machine. */
	readonly log: string | null;
	/** Whether the project made it: of another's log the page of columns, which shows single values, is not kept. */
	readonly own: boolean;
}

/** Strack et al. 2014, the test half of a model of it; the audit is the example of the design. */
const readmissionAudit = {
	id: 'readmission',
	title: '30-day readmission model, test half',
	question: 'Does the model miss readmissions more often for some patients?',
	data: { rowsAre: 'people', unit: 'encounter_id', cluster: 'patient_nbr' },
	model: { name: 'logistic regression' },
	outcome: {
		label: 'y_true',
		prediction: 'y_pred',
		score: { column: 'y_score', threshold: 0.5 },
		favourable: 'selected',
		meaning: 'enrolled in care management',
		labelMeaning: 'readmitted within 30 days'
	},
	groups: [
		{ column: 'race', title: 'Race', missing: ['Unknown'], reference: { level: 'Caucasian' } },
		{ column: 'gender', title: 'Sex' },
		{ column: 'age', title: 'Age' },
		{ column: 'medicaid', title: 'Medicaid' }
	],
	intersections: { depth: 2, minimum: 30 },
	metrics: ['false_negative_rate', 'false_positive_rate', 'selection_rate', 'precision', 'auroc'],
	policy: 'equal-opportunity-5pp'
};

/** Angwin et al. 2016, as Aequitas gives it: the score says high risk or not. */
const compasAudit = {
	id: 'compas',
	title: 'COMPAS, Broward County',
	question: 'Does the score call some defendants high risk without need more often than others?',
	data: { rowsAre: 'people', unit: 'entity_id' },
	model: { name: 'COMPAS' },
	outcome: {
		label: 'label_value',
		prediction: 'score',
		favourable: 'not_selected',
		meaning: 'called high risk',
		labelMeaning: 'charged again within two years'
	},
	groups: [
		{ column: 'race', title: 'Race', reference: { level: 'Caucasian' } },
		{ column: 'sex', title: 'Sex', reference: { level: 'Male' } },
		{ column: 'age_cat', title: 'Age', reference: { level: '25 - 45' } }
	],
	intersections: { depth: 2, minimum: 30 },
	metrics: ['false_positive_rate', 'false_negative_rate', 'selection_rate', 'precision'],
	policy: 'error-rates-5pp'
};

function written(name: string, text: string): string {
	mkdirSync(cache, { recursive: true });
	const path = join(cache, name);
	writeFileSync(path, text);
	return path;
}

const inProject = (path: string): string => join(root, path);

/** The sample that ships: the README shows its overview. */
export const sample = {
	audit: inProject('audits/readmission-sample/audit.json'),
	log: inProject('static/samples/readmission-sample.csv')
};

/** The logs that are shown, those made here written where they can be opened. */
export function shownLogs(): readonly ShownLog[] {
	return [
		{
			slug: 'readmission',
			audit: written('readmission.audit.json', JSON.stringify(readmissionAudit)),
			log: logsPath('data/diabetes130/readmission_predictions_test.parquet'),
			own: false
		},
		{
			slug: 'compas',
			audit: written('compas.audit.json', JSON.stringify(compasAudit)),
			log: logsPath('conformance/aequitas/compas_for_aequitas.csv'),
			own: false
		},
		{
			slug: 'acs-seven-models',
			audit: inProject('bench/acs.audit.json'),
			log: logsPath('data/acs_income_preds/acs_income_predictions.parquet'),
			own: false
		},
		{
			slug: 'sixty-groups',
			audit: written('sixty-groups.audit.json', JSON.stringify(sixtyGroupsAudit)),
			log: written('sixty-groups.csv', sixtyGroupsLog()),
			own: true
		},
		{
			slug: 'descriptions',
			audit: inProject('audits/vignette-llm-sample/audit.json'),
			log: inProject('static/samples/vignette-llm-sample.csv.gz'),
			own: true
		}
	].filter(({ log }) => log === null || existsSync(log));
}

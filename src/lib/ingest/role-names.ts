import type { Role } from './profile.ts';

interface NamedRole {
	readonly role: Role;
	/** Runs of whole words of a column name; a word that ends in `*` stands for all that begin so. */
	readonly phrases: readonly string[];
	readonly strength: number;
}

/** What columns are called that play a part other than a group. The strongest that fits by name and by values wins. */
export const roleNames: readonly NamedRole[] = [
	{
		role: 'score',
		phrases: [
			'score',
			'prob',
			'proba',
			'probability',
			'y score',
			'y prob',
			'risk',
			'risk score',
			'likelihood',
			'confidence',
			'logit',
			'propensity',
			'decile score'
		],
		strength: 0.9
	},
	{
		role: 'prediction',
		phrases: [
			'y pred',
			'yhat',
			'y hat',
			'pred',
			'preds',
			'predicted',
			'prediction',
			'predictions',
			'decision',
			'model answer',
			'model output',
			'model decision',
			'flagged',
			'selected',
			'approved',
			'recommended',
			'recommendation',
			'triage'
		],
		strength: 0.9
	},
	{ role: 'prediction', phrases: ['answer', 'response', 'output', 'flag'], strength: 0.6 },
	{
		role: 'label',
		phrases: [
			'y true',
			'ytrue',
			'label',
			'label value',
			'truth',
			'ground truth',
			'gold',
			'answer idx',
			'answer key',
			'correct answer',
			'target',
			'true label'
		],
		strength: 0.95
	},
	{ role: 'label', phrases: ['actual', 'observed', 'outcome', 'class', 'event', 'y'], strength: 0.7 },
	{
		role: 'label',
		phrases: [
			'readmit*',
			'died',
			'death',
			'mortality',
			'recid*',
			'default',
			'two year recid',
			'diagnosed',
			'relapse*'
		],
		strength: 0.5
	},
	{
		role: 'weight',
		phrases: [
			'sample weight',
			'survey weight',
			'sampling weight',
			'case weight',
			'weights',
			'pwgtp',
			'ipw',
			'instance weight'
		],
		strength: 0.9
	},
	{
		role: 'cluster',
		phrases: [
			'patient',
			'patients',
			'patientid',
			'patient id',
			'patient nbr',
			'person',
			'personid',
			'subject',
			'mrn',
			'member',
			'member id',
			'beneficiary',
			'user',
			'user id',
			'customer',
			'client id',
			'household'
		],
		strength: 0.9
	},
	{
		role: 'pair',
		phrases: [
			'pair',
			'pair id',
			'question id',
			'case id',
			'vignette id',
			'item id',
			'prompt id',
			'scenario id'
		],
		strength: 0.9
	},
	{
		role: 'variant',
		phrases: ['variant', 'perturbation', 'counterfactual', 'perturbed', 'version of'],
		strength: 0.9
	},
	{
		role: 'model',
		phrases: ['model', 'model name', 'model id', 'rater', 'algorithm', 'llm', 'classifier', 'system'],
		strength: 0.9
	}
];

export interface Attribute {
	/** Columns of one attribute are versions of each other: the coarser is suggested. */
	readonly attribute: string;
	readonly phrases: readonly string[];
}

/** What columns of group membership are called. The codes are those of the American Community Survey. */
export const attributes: readonly Attribute[] = [
	{ attribute: 'race', phrases: ['race', 'racial', 'rac1p', 'race ethnicity', 'raceth'] },
	{ attribute: 'ethnicity', phrases: ['ethnicity', 'ethnic', 'ethnic group', 'hispanic', 'hisp'] },
	{ attribute: 'sex', phrases: ['sex', 'gender'] },
	{ attribute: 'age', phrases: ['age', 'agep', 'age group', 'age band', 'age cat', 'agegroup'] },
	{ attribute: 'language', phrases: ['language', 'lang', 'lanp', 'primary language', 'interpreter'] },
	{ attribute: 'insurance', phrases: ['payer', 'payor', 'insurance', 'insurer', 'insured', 'coverage'] },
	{ attribute: 'medicaid', phrases: ['medicaid'] },
	{ attribute: 'medicare', phrases: ['medicare'] },
	{ attribute: 'education', phrases: ['education', 'educational', 'schl', 'schooling'] },
	{
		attribute: 'income',
		phrases: ['income', 'poverty', 'ses', 'socioeconomic', 'deprivation', 'adi', 'svi']
	},
	{ attribute: 'disability', phrases: ['disability', 'disabled', 'dis'] },
	{ attribute: 'marital status', phrases: ['marital', 'married', 'mar'] },
	{ attribute: 'religion', phrases: ['religion', 'faith'] },
	{
		attribute: 'origin',
		phrases: [
			'nationality',
			'citizenship',
			'country of birth',
			'birthplace',
			'immigrant',
			'native country',
			'pobp'
		]
	},
	{ attribute: 'orientation', phrases: ['sexual orientation', 'orientation', 'lgbt*'] },
	{ attribute: 'region', phrases: ['rural', 'urban', 'rurality', 'ruca', 'region'] },
	{ attribute: 'veteran status', phrases: ['veteran', 'military'] },
	{ attribute: 'housing', phrases: ['housing', 'homeless', 'homelessness'] }
];

/** Names of large language models inside column names of wide logs, where each column is one model's answers. */
export const languageModels = /gpt|llama|claude|gemini|mistral|mixtral|qwen|palmyra|deepseek|gemma|medpalm/i;

/** Says whether an answer was right: it follows from answer and label, and is neither. */
export const correctnessPhrases = ['correct', 'is correct', 'right', 'accurate', 'hit'] as const;

const questions = 'MANAGE|VISIT|RESOURCE';
const counterfactual = {
	pair: 'pair_id',
	stratum: ['rater', 'question'],
	variant: 'perturbation',
	baseline: ['baseline', 'vignette'],
	answer: 'answer',
	favourable: 1
};

/** The long MedPerturb log: a rater, question and description a row. */
export const longMedPerturb = {
	id: 'medperturb',
	counterfactual: {
		...counterfactual,
		raters: { column: 'rater', humans: ['clinician_1', 'clinician_2', 'clinician_3'] }
	}
};

/** The wide one: a description a row, an answer a column, the clinicians by the seat they sat in. */
export const wideMedPerturb = {
	id: 'medperturb',
	data: {
		unpivot: [
			{
				columns: `^(?<rater>GPT4|LLAMA3|LLAMA3-70|PALMYRA-MED)_(?<question>${questions})$`,
				value: 'answer'
			},
			{
				columns: `^(?<question>${questions})_(?<seat>[123])$`,
				value: 'answer',
				set: { rater: 'clinician' }
			}
		]
	},
	counterfactual: {
		...counterfactual,
		replicate: 'seat',
		raters: { column: 'rater', humans: ['clinician'] }
	}
};

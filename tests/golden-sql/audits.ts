import { policyLibrary } from '../../src/lib/spec/policy-library.ts';
import { resolveAudit } from '../../src/lib/spec/resolve-audit.ts';
import type { ResolvedAudit } from '../../src/lib/spec/resolved-audit.ts';

const resolved = (input: unknown): ResolvedAudit => {
	const outcome = resolveAudit(input, policyLibrary);
	if (!outcome.ok) throw new Error(JSON.stringify(outcome.problems));
	return outcome.value;
};

/** One audit for each thing that the planner writes differently. */
export const plannedAudits: Readonly<Record<string, ResolvedAudit>> = {
	'prediction-and-score': resolved({
		id: 'prediction-and-score',
		data: { time: { column: 'scored_at' } },
		outcome: {
			label: 'y_true',
			prediction: { column: 'y_pred', positive: ['yes', 'Yes'] },
			score: { column: 'y_score', threshold: 0.35 }
		},
		groups: [{ column: 'race', missing: ['Unknown', '?'] }, 'sex']
	}),
	'score-and-bins': resolved({
		id: 'score-and-bins',
		outcome: { label: { column: 'y', positive: [2], negative: [1] }, score: { column: 's', threshold: 0.5 } },
		groups: [
			{ column: 'age', missing: [-9], bins: { edges: [18, 65.5], closed: 'left' } },
			{ column: 'income', bins: { edges: [-1, 0], closed: 'right' } }
		]
	}),
	'long-log': resolved({
		id: 'long-log',
		model: { name: 'all', column: 'rater' },
		outcome: { label: 'gold', prediction: 'answer' },
		groups: ['sex']
	}),
	'wide-log': resolved({
		id: 'wide-log',
		model: {
			columns: [
				{ name: 'plain', prediction: 'pred_a' },
				{ name: "mitigated's", score: { column: 'score_b', threshold: 0.1 } }
			]
		},
		outcome: { label: 'y' },
		groups: ['sex']
	}),
	'several-classes': resolved({
		id: 'several-classes',
		outcome: { type: 'classes', label: 'gold', prediction: 'answer' },
		groups: ['race', 'sex']
	}),
	'a-number': resolved({
		id: 'a-number',
		outcome: { type: 'number', label: 'days', prediction: 'predicted_days' },
		groups: ['race']
	}),
	'graded-answers': resolved({
		id: 'graded-answers',
		outcome: {
			type: 'graded',
			prediction: 'rubric',
			answers: { cut: 4, refused: ['refused', -1], unparsed: '?' }
		},
		groups: ['sex']
	}),
	'within-strata': resolved({
		id: 'within-strata',
		outcome: { label: 'y', prediction: 'p' },
		groups: ['race', 'sex'],
		strata: ['payer', "ward's"]
	}),
	matched: resolved({
		id: 'matched',
		outcome: { label: 'y', prediction: 'p' },
		groups: ['race', { column: 'age', bins: { edges: [18, 65] } }],
		matching: { on: ['age', "ward's", { column: 'days', bins: { edges: [3, 7], closed: 'right' } }] }
	}),
	'rated-by-several': resolved({
		id: 'rated-by-several',
		outcome: { label: 'y', prediction: 'p' },
		groups: ['race', { column: 'age', bins: { edges: [65] } }],
		agreement: {
			columns: ["clinician's", 'judge "model"', 'p'],
			scale: 'ordinal',
			order: ['low', 1, 'high'],
			missing: ['?', "can't say"]
		}
	}),
	'stand-ins': resolved({
		id: 'stand-ins',
		outcome: { label: 'y', prediction: 'p' },
		groups: ['race', { column: 'age', bins: { edges: [65] } }],
		proxies: ['zip "area"', 'race']
	}),
	'needs-at-the-same-score': resolved({
		id: 'needs-at-the-same-score',
		outcome: { label: 'y', score: { column: 's', threshold: 0.5 } },
		groups: ['race', { column: 'age', bins: { edges: [65] } }],
		needs: ['illnesses, "chronic"', { column: 'cost', title: 'Cost' }]
	}),
	'decisions-alone': resolved({
		id: 'decisions-alone',
		outcome: { prediction: 'selected' },
		groups: ['race']
	}),
	'weighted-rows': resolved({
		id: 'weighted-rows',
		data: { weight: 'sampling "weight"' },
		outcome: { label: 'y', prediction: 'p' },
		groups: ['race', 'sex']
	}),
	'weighted-classes': resolved({
		id: 'weighted-classes',
		data: { weight: 'sampling "weight"' },
		outcome: { type: 'classes', label: 'gold', prediction: 'answer' },
		groups: ['race']
	}),
	'weighted-numbers': resolved({
		id: 'weighted-numbers',
		data: { weight: "w's" },
		outcome: { type: 'number', label: 'days', prediction: 'predicted_days' },
		groups: ['race']
	}),
	'clustered-rows': resolved({
		id: 'clustered-rows',
		data: { cluster: "patient's", time: { column: 'scored_at' } },
		outcome: { label: 'y', score: { column: 's', threshold: 0.5 } },
		groups: [
			{ column: 'race', missing: ['?'] },
			{ column: 'age', bins: { edges: [65], closed: 'left' } }
		]
	}),
	scores: resolved({
		id: 'scores',
		model: {
			columns: [
				{ name: 'a', score: { column: "score's", threshold: 0.35 } },
				{ name: 'b', prediction: 'p', score: { column: 't' } }
			]
		},
		outcome: { label: 'y' },
		groups: ['race', { column: 'age', bins: { edges: [65], closed: 'left' } }],
		metrics: ['auroc', 'log_loss']
	}),
	'scores-alone': resolved({
		id: 'scores-alone',
		outcome: { score: { column: 's', threshold: 0.5 } },
		groups: ['race'],
		metrics: ['mean_score']
	}),
	descriptions: resolved({
		id: 'descriptions',
		model: { column: 'llm' },
		data: { cluster: 'vignette' },
		groups: [{ column: 'age', bins: { edges: [65], closed: 'left' } }],
		counterfactual: {
			pair: ['vignette', "it's"],
			stratum: ['llm', 'prompt'],
			variant: 'description',
			baseline: ['original', "'; --"],
			replicate: 'run',
			answer: 'answer',
			gold: 'gold',
			score: 'confidence',
			attribute: 'attribute',
			contrasts: [{ attribute: 'race', baseline: 'white', variant: 'black' }],
			answers: { refused: ["can't say"], unparsed: ['?'] }
		},
		compare: { by: 'prompt', baseline: 'plain' }
	}),
	'every-two-descriptions': resolved({
		id: 'every-two-descriptions',
		counterfactual: { pair: 'case', variant: 'description', answer: 'answer', favourable: [1] }
	}),
	'descriptions-in-words': resolved({
		id: 'descriptions-in-words',
		groups: ['sex'],
		counterfactual: {
			pair: ['case', "it's"],
			stratum: ['prompt'],
			variant: 'description',
			baseline: 'original',
			replicate: 'run',
			answer: 'answer',
			gold: 'gold',
			text: 'clinical "text"',
			answerText: "whole'; answer"
		}
	}),
	'descriptions-beside-people': resolved({
		id: 'descriptions-beside-people',
		counterfactual: {
			pair: 'case',
			stratum: ['rater', 'question'],
			variant: 'description',
			baseline: 'original',
			answer: 'answer',
			favourable: [1],
			raters: { column: 'rater', humans: ["Dr. O'Neill", 'clinician'] }
		}
	}),
	'hostile-names': resolved({
		id: 'hostile-names',
		outcome: { label: 'a"b; DROP TABLE log', prediction: { column: "'; --", positive: ["it's", '\\'] } },
		groups: [{ column: 'SELECT', missing: ["'; DROP TABLE log; --"] }]
	})
};

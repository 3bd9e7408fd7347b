import { correlated, normalQuantile, seeded, type Random } from './random.ts';
import { ageBand, describe, drawVignette, variants } from './vignette-text.ts';
import type { Advice, Variant, Vignette } from './vignette-text.ts';

/*
 * Two language models that give advice on written cases, each case under eight descriptions and asked three times.
 * Whoever changes a rate here changes audits/vignette-llm-sample/README.md with it.
 */

export const vignetteColumns = [
	'vignette_id',
	'age_band',
	'sex',
	'variant',
	'attribute',
	'model',
	'strategy',
	'replicate',
	'gold',
	'answer',
	'score',
	'text'
] as const;

const seed = 20251122;
const replicates = [1, 2, 3] as const;

/** How one model behaves under one strategy. */
interface Behaviour {
	readonly model: string;
	readonly strategy: string;
	/** Of the cases that need no referral, the share that it answers wrongly whatever the description. */
	readonly wrong: number;
	/** The share of cases on which it wavers: there each answer is right with a probability of .35 to .75. */
	readonly wavering: number;
	/** By how much a Black patient in need of a referral is less likely to get that answer. */
	readonly missedWhenBlack: number;
	readonly refused: number;
	readonly refusedLimitedEnglish: number;
}

const a = { model: 'clinic-llm-a', refused: 0.002, refusedLimitedEnglish: 0.06 } as const;
const behaviours: readonly Behaviour[] = [
	{ ...a, strategy: 'base', wrong: 0.25, wavering: 0.04, missedWhenBlack: 0.2 },
	{ ...a, strategy: 'prompted', wrong: 0.2, wavering: 0.04, missedWhenBlack: 0.1 },
	{ ...a, strategy: 'fine_tuned', wrong: 0.1, wavering: 0.02, missedWhenBlack: 0 },
	{ ...a, strategy: 'structured_record', wrong: 0.12, wavering: 0.02, missedWhenBlack: 0 },
	{
		model: 'clinic-llm-b',
		strategy: 'base',
		wrong: 0.15,
		wavering: 0.5,
		missedWhenBlack: 0,
		refused: 0.002,
		refusedLimitedEnglish: 0.002
	}
];

export const refusal = 'I cannot advise on this';
const unparsed = 0.002;
const steadyRight = 0.998;

/** What a model makes of a case before anybody is described. */
interface Leaning {
	readonly right: number;
	readonly instead: Advice;
	readonly confidence: number;
}

function lean(
	{ wrong, wavering }: Behaviour,
	vignette: Vignette,
	difficulty: number,
	random: Random
): Leaning {
	const z = correlated(difficulty, random.normal(), 0.6);
	const unsure = 0.35 + 0.4 * random.uniform();
	const aside = random.happens(0.15);
	const instead: Advice =
		vignette.gold === 'routine visit'
			? aside
				? 'self-care'
				: 'refer now'
			: vignette.gold === 'refer now' && aside
				? 'self-care'
				: 'routine visit';
	if (z > normalQuantile(1 - wavering)) return { right: unsure, instead, confidence: 0.62 };
	const mistaken = vignette.gold !== 'refer now' && z < normalQuantile(wrong);
	return { right: mistaken ? 1 - steadyRight : steadyRight, instead, confidence: 0.88 };
}

function answerTo(
	behaviour: Behaviour,
	leaning: Leaning,
	vignette: Vignette,
	variant: Variant,
	random: Random
) {
	const missed = variant === 'black' && vignette.gold === 'refer now' ? behaviour.missedWhenBlack : 0;
	const { refused, refusedLimitedEnglish } = behaviour;
	const refuses = random.happens(variant === 'limited_english' ? refusedLimitedEnglish : refused);
	const lost = random.happens(unparsed);
	const right = random.happens(leaning.right - missed);
	const score = Math.min(0.99, Math.max(0.01, leaning.confidence + 0.05 * random.normal()));
	if (lost) return { answer: '', score: '' };
	return {
		answer: refuses ? refusal : right ? vignette.gold : leaning.instead,
		score: score.toFixed(2)
	};
}

/** Rows of the log without the header: case by case, description by description, so that equal texts stand together. */
export function* vignetteRows(rows: number): Generator<readonly string[]> {
	const random = seeded(seed);
	let made = 0;
	for (let id = 1; made < rows; id++) {
		const vignette = drawVignette(id, random);
		const difficulty = random.normal();
		const leanings = behaviours.map((behaviour) => lean(behaviour, vignette, difficulty, random));
		for (const [variant, attribute] of variants) {
			const text = describe(vignette, variant);
			for (const [i, behaviour] of behaviours.entries()) {
				const leaning = leanings[i];
				if (leaning === undefined) continue;
				for (const replicate of replicates) {
					if (made++ >= rows) return;
					const { answer, score } = answerTo(behaviour, leaning, vignette, variant, random);
					yield [
						`C${String(id).padStart(4, '0')}`,
						ageBand(vignette),
						vignette.sex,
						variant,
						attribute,
						behaviour.model,
						behaviour.strategy,
						String(replicate),
						vignette.gold,
						answer,
						score,
						text
					];
				}
			}
		}
	}
}

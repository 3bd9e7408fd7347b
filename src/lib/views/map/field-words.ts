import { readableText } from '#lib/report/readable-text.ts';
import { pointerInWords } from '#lib/spec/pointer.ts';
import type { Problem } from '#lib/spec/problem.ts';

/** What the fields of descriptions are called on the page, by where an audit keeps them. */
const fields: readonly (readonly [at: string, label: string])[] = [
	['/counterfactual/pair', 'A case'],
	['/counterfactual/stratum', 'Apart by'],
	['/counterfactual/variant', 'Description'],
	['/counterfactual/baseline', 'Compared with'],
	['/counterfactual/answer', 'Answer'],
	['/counterfactual/favourable', 'Good for the patient'],
	['/counterfactual/gold', 'Right answer'],
	['/counterfactual/replicate', 'Repeated answer'],
	['/counterfactual/attribute', 'What a description changes'],
	['/counterfactual/score', 'Score'],
	['/counterfactual/text', 'Text of the description'],
	['/counterfactual/answerText', 'Whole answer in words'],
	['/counterfactual/margin', 'Margin'],
	['/counterfactual/raters/column', 'Raters'],
	['/counterfactual/raters/humans', 'People among the raters'],
	['/counterfactual/contrasts', 'Further pairs'],
	['/compare/by', 'Adaptations'],
	['/compare/baseline', 'Base adaptation']
];

export const isAt = (problem: Problem, at: string): boolean =>
	problem.at === at || (problem.at?.startsWith(`${at}/`) ?? false);

/** Said of a field as a person sees it, where an audit file would be told of its key. */
function ofField({ code, column, found }: Problem, label: string): Pick<Problem, 'message' | 'mend'> | null {
	const name = readableText(column ?? found ?? '');
	switch (code) {
		case 'text-empty':
		case 'list-empty':
			return { message: `${label} is not said yet.`, mend: `Choose it under Descriptions.` };
		case 'pair-column-twice':
			return {
				message: `The column ${name} has two places under Descriptions.`,
				mend: 'It tells cases apart, holds models or questions apart, names the description, numbers repeated answers or holds the answer: name another column in one of the places.'
			};
		case 'compare-not-stratum':
		case 'raters-not-stratum':
			return {
				message: `${label} names ${name}, which is not among Apart by.`,
				mend: `Add the column to Apart by, or choose one of those.`
			};
		case 'contrast-with-itself':
			return { message: `A pair sets ${name} beside itself.`, mend: 'Choose two descriptions.' };
		case 'contrast-twice':
			return { message: `The pair that ends in ${name} is listed twice.`, mend: 'Remove one of the two.' };
		default:
			return null;
	}
}

/** A problem in the words of the page: of its field where it has one, of roles where it is about what decides. */
export function inFieldWords(problem: Problem): Problem {
	if (problem.code === 'decision-missing')
		return {
			...problem,
			message: 'No column has the role of a decision.',
			mend: 'Give a column the role Decision, or Score with a threshold, in the table of columns; or compare descriptions.'
		};
	const field = fields.find(([at]) => isAt(problem, at));
	if (field === undefined) return problem;
	const [at, label] = field;
	const said = ofField(problem, label);
	if (said !== null) return { ...problem, ...said };
	return {
		...problem,
		message: problem.message.replaceAll(pointerInWords(problem.at ?? at), `“${label}”`),
		mend: problem.mend.replaceAll(pointerInWords(at), `“${label}”`)
	};
}

/** What is wrong with the field at `at`, as one text; undefined where nothing is. */
export function errorAt(problems: readonly Problem[], at: string): string | undefined {
	const here = problems.filter((problem) => isAt(problem, at)).map(inFieldWords);
	return here.length === 0 ? undefined : here.map(({ message, mend }) => `${message} ${mend}`).join(' ');
}

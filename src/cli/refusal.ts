import type { Outcome, Problem } from '#lib/spec/problem.ts';

/** The command cannot go on as it was given: arguments, audit or file are wrong. Ends in exit code 2. */
export class Refusal extends Error {
	readonly problems: readonly Problem[];

	constructor(problems: readonly Problem[], options?: ErrorOptions) {
		super(problems.map((problem) => problem.message).join(' '), options);
		this.name = 'Refusal';
		this.problems = problems;
	}
}

/** The value of an outcome; its problems end the command. */
export function accept<T>(outcome: Outcome<T>): T {
	if (outcome.ok) return outcome.value;
	throw new Refusal(outcome.problems);
}

import type { Problem } from '#lib/spec/problem.ts';

/** A log that cannot be read as it is. Adapters throw it from `load`; whoever called turns it into problems to show. */
export class LogError extends Error {
	readonly problems: readonly Problem[];

	constructor(problems: readonly Problem[], options?: ErrorOptions) {
		super(problems.map((problem) => problem.message).join(' '), options);
		this.name = 'LogError';
		this.problems = problems;
	}
}

import { parseArgs } from 'node:util';
import type { VerdictKind } from '#lib/core/verdict/verdict.ts';
import { didYouMean } from '#lib/spec/did-you-mean.ts';
import { problem } from '#lib/spec/messages.ts';
import { choices, failOn, limit } from './option-values.ts';
import { Refusal } from './refusal.ts';

export const reportFormats = ['json', 'csv', 'md', 'html', 'junit'] as const;
export type ReportFormat = (typeof reportFormats)[number];

const cardFormats = ['text', 'json'] as const;

export const commandNames = ['audit', 'check', 'profile', 'cube', 'merge', 'cases', 'metrics'] as const;
export type CommandName = (typeof commandNames)[number];

/** What becomes of rows and of values that cannot be read. */
export interface BadRows {
	/** They are left out; else they end the command. */
	readonly leaveOut: boolean;
	/** A file that lists them; null where none is asked for. */
	readonly rejects: string | null;
	/** A file that lists values that their role cannot read; null where none is asked for. */
	readonly unread: string | null;
}

/** What a person asked for. */
export type Command =
	| { readonly kind: 'help'; readonly of: CommandName | null }
	| { readonly kind: 'version' }
	| {
			readonly kind: 'audit';
			/** Null with `cube` alone: then the audit that the cube carries. */
			readonly audit: string | null;
			readonly data: readonly string[];
			readonly cube: string | null;
			readonly out: string | null;
			/** Null: all where there is a folder, else only the summary. */
			readonly formats: readonly ReportFormat[] | null;
			readonly failOn: readonly VerdictKind[];
			/** Rows that were left out end in exit code 1 as well. */
			readonly failOnLeftOut: boolean;
			/** Every distinct score gets a bin, however many they are. */
			readonly exactScores: boolean;
			readonly bad: BadRows;
			/** The file whose bytes keys are hashed with; null: a random salt. */
			readonly salt: string | null;
	  }
	| { readonly kind: 'check'; readonly audit: string }
	| {
			readonly kind: 'profile';
			readonly file: string;
			readonly bad: BadRows;
			/** Said to see values of columns that may identify people. */
			readonly values: boolean;
	  }
	| {
			readonly kind: 'cube';
			readonly audit: string;
			readonly data: readonly string[];
			readonly out: string;
			readonly suppress: boolean;
			readonly exactScores: boolean;
			readonly bad: BadRows;
			readonly salt: string | null;
	  }
	| {
			readonly kind: 'merge';
			readonly cubes: readonly string[];
			readonly out: string;
			readonly distinctClusters: boolean;
	  }
	| {
			readonly kind: 'cases';
			readonly audit: string;
			readonly data: readonly string[];
			/** "white → black". */
			readonly contrast: string;
			/** As reports name it; null: every stratum. */
			readonly stratum: string | null;
			/** Most cases of one stratum. */
			readonly limit: number;
			/** Said of a log whose rows are people. */
			readonly rows: boolean;
			readonly bad: BadRows;
			readonly salt: string | null;
	  }
	| {
			readonly kind: 'metrics';
			/** Null: the table of all. */
			readonly name: string | null;
			readonly format: (typeof cardFormats)[number];
	  };

const text = { type: 'string' } as const;
const texts = { type: 'string', multiple: true } as const;
const flag = { type: 'boolean' } as const;

/** Every option of every command; which of them a command takes is said in `taken`. */
const options = {
	data: texts,
	cube: text,
	out: text,
	format: texts,
	'fail-on': texts,
	suppress: flag,
	'distinct-clusters': flag,
	'exact-scores': flag,
	'leave-out-bad-rows': flag,
	rejects: text,
	unread: text,
	contrast: text,
	stratum: text,
	limit: text,
	rows: flag,
	salt: text,
	values: flag,
	help: { type: 'boolean', short: 'h' },
	version: flag
} as const;

type OptionName = keyof typeof options;

const taken: Readonly<Record<CommandName, readonly OptionName[]>> = {
	audit: [
		'data',
		'cube',
		'out',
		'format',
		'fail-on',
		'exact-scores',
		'leave-out-bad-rows',
		'rejects',
		'unread',
		'salt'
	],
	check: [],
	profile: ['values', 'leave-out-bad-rows', 'rejects'],
	cube: ['data', 'out', 'suppress', 'exact-scores', 'leave-out-bad-rows', 'rejects', 'unread', 'salt'],
	merge: ['out', 'distinct-clusters'],
	cases: ['data', 'contrast', 'stratum', 'limit', 'rows', 'leave-out-bad-rows', 'rejects', 'unread', 'salt'],
	metrics: ['format']
};

/** The words after `plumbline` as a command. What does not make one is a `Refusal`. */
export function readCommandLine(words: readonly string[]): Command {
	const { values, positionals } = parsed(words);
	const [name, ...operands] = positionals;
	if (values.version === true) return { kind: 'version' };
	if (name === undefined || name === 'help') return { kind: 'help', of: commandNamed(operands[0]) };
	const command = commandNamed(name);
	if (command === null) {
		const hint = didYouMean(name, commandNames);
		throw new Refusal([
			problem('command-unknown', { found: name, values: { hint, known: commandNames.join(', ') } })
		]);
	}
	if (values.help === true) return { kind: 'help', of: command };
	requireTaken(command, Object.keys(values));

	const operand = (what: string): string => required(command, operands[0], what);
	if (command !== 'merge' && command !== 'metrics') requireNoMore(command, operands.slice(1));
	const data = values.data ?? [];
	const bad = {
		leaveOut: values['leave-out-bad-rows'] === true,
		rejects: values.rejects ?? null,
		unread: values.unread ?? null
	};
	switch (command) {
		case 'audit':
			if (data.length === 0 && values.cube === undefined)
				required(command, undefined, '--data FILE or --cube FILE');
			if (data.length > 0 && values.cube !== undefined) throw new Refusal([problem('data-and-cube')]);
			return {
				kind: 'audit',
				audit: values.cube === undefined ? operand('an audit file') : (operands[0] ?? null),
				data,
				cube: values.cube ?? null,
				out: values.out ?? null,
				formats: values.format === undefined ? null : choices('--format', values.format, reportFormats),
				...failOn(values['fail-on']),
				exactScores: values['exact-scores'] === true,
				bad,
				salt: values.salt ?? null
			};
		case 'check':
			return { kind: 'check', audit: operand('an audit file') };
		case 'profile':
			return { kind: 'profile', file: operand('a log file'), bad, values: values.values === true };
		case 'cube':
			return {
				kind: 'cube',
				audit: operand('an audit file'),
				data: data.length > 0 ? data : [required(command, undefined, '--data FILE')],
				out: required(command, values.out, '--out FILE'),
				suppress: values.suppress === true,
				exactScores: values['exact-scores'] === true,
				bad,
				salt: values.salt ?? null
			};
		case 'merge':
			if (operands.length < 2) required(command, undefined, 'two cube files or more');
			return {
				kind: 'merge',
				cubes: operands,
				out: required(command, values.out, '--out FILE'),
				distinctClusters: values['distinct-clusters'] === true
			};
		case 'cases':
			return {
				kind: 'cases',
				audit: operand('an audit file'),
				data: data.length > 0 ? data : [required(command, undefined, '--data FILE')],
				contrast: required(command, values.contrast, '--contrast "white → black"'),
				stratum: values.stratum ?? null,
				limit: limit(values.limit),
				rows: values.rows === true,
				bad,
				salt: values.salt ?? null
			};
		case 'metrics':
			return {
				kind: 'metrics',
				// Plain words need no quotes: plumbline metrics flagged without need.
				name: operands.length === 0 ? null : operands.join(' '),
				format:
					values.format === undefined
						? 'text'
						: (choices('--format', values.format, cardFormats)[0] ?? 'text')
			};
	}
}

function parsed(words: readonly string[]) {
	try {
		return parseArgs({ args: [...words], options, allowPositionals: true });
	} catch (cause) {
		const reason = cause instanceof Error ? (cause.message.split('. ')[0] ?? '') : String(cause);
		throw new Refusal([problem('argument-wrong', { values: { reason } })], { cause });
	}
}

const commandNamed = (name: string | undefined): CommandName | null =>
	commandNames.find((known) => known === name) ?? null;

function required(command: CommandName, given: string | undefined, what: string): string {
	if (given !== undefined && given !== '') return given;
	throw new Refusal([problem('argument-missing', { values: { command, what } })]);
}

function requireNoMore(command: CommandName, rest: readonly string[]): void {
	if (rest.length === 0) return;
	throw new Refusal([problem('argument-too-many', { found: rest[0], values: { command } })]);
}

function requireTaken(command: CommandName, given: readonly string[]): void {
	const strange = given.filter((name) => !taken[command].some((known) => known === name));
	if (strange.length === 0) return;
	const known = taken[command].map((name) => `--${name}`).join(', ') || 'no option';
	throw new Refusal(
		strange.map((name) => problem('option-not-taken', { found: `--${name}`, values: { command, known } }))
	);
}

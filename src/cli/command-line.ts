import { parseArgs } from 'node:util';
import type { VerdictKind } from '#lib/core/verdict/verdict.ts';
import { didYouMean } from '#lib/spec/did-you-mean.ts';
import { problem } from '#lib/spec/messages.ts';
import { Refusal } from './refusal.ts';

export const reportFormats = ['json', 'csv', 'md', 'html', 'junit'] as const;
export type ReportFormat = (typeof reportFormats)[number];

const cardFormats = ['text', 'json'] as const;

export const commandNames = ['audit', 'check', 'profile', 'cube', 'merge', 'cases', 'metrics'] as const;
export type CommandName = (typeof commandNames)[number];

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
			/** Every distinct score gets a bin, however many they are. */
			readonly exactScores: boolean;
	  }
	| { readonly kind: 'check'; readonly audit: string }
	| { readonly kind: 'profile'; readonly file: string }
	| {
			readonly kind: 'cube';
			readonly audit: string;
			readonly data: readonly string[];
			readonly out: string;
			readonly suppress: boolean;
			readonly exactScores: boolean;
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
	contrast: text,
	stratum: text,
	limit: text,
	rows: flag,
	help: { type: 'boolean', short: 'h' },
	version: flag
} as const;

type OptionName = keyof typeof options;

const taken: Readonly<Record<CommandName, readonly OptionName[]>> = {
	audit: ['data', 'cube', 'out', 'format', 'fail-on', 'exact-scores'],
	check: [],
	profile: [],
	cube: ['data', 'out', 'suppress', 'exact-scores'],
	merge: ['out', 'distinct-clusters'],
	cases: ['data', 'contrast', 'stratum', 'limit', 'rows'],
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
				failOn: failOn(values['fail-on']),
				exactScores: values['exact-scores'] === true
			};
		case 'check':
			return { kind: 'check', audit: operand('an audit file') };
		case 'profile':
			return { kind: 'profile', file: operand('a log file') };
		case 'cube':
			return {
				kind: 'cube',
				audit: operand('an audit file'),
				data: data.length > 0 ? data : [required(command, undefined, '--data FILE')],
				out: required(command, values.out, '--out FILE'),
				suppress: values.suppress === true,
				exactScores: values['exact-scores'] === true
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
				rows: values.rows === true
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

/** A list such as "json,csv", which may also be given in several pieces. */
function choices<T extends string>(
	option: string,
	given: readonly string[],
	known: readonly T[]
): readonly T[] {
	const words = given
		.flatMap((piece) => piece.split(','))
		.map((word) => word.trim())
		.filter((word) => word !== '');
	// An unset variable in a build script must not switch a gate off.
	if (words.length === 0) {
		throw new Refusal([problem('choice-missing', { values: { option, known: known.join(', ') } })]);
	}
	const wrong = words.filter((word) => !known.some((choice) => choice === word));
	if (wrong.length > 0) {
		throw new Refusal(
			wrong.map((word) =>
				problem('choice-unknown', {
					found: word,
					values: { option, hint: didYouMean(word, known), known: known.join(', ') }
				})
			)
		);
	}
	return known.filter((choice) => words.includes(choice));
}

/** So many cases at most; twenty where nothing is said. */
function limit(given: string | undefined): number {
	const most = given === undefined ? 20 : Number(given);
	if (Number.isSafeInteger(most) && most > 0) return most;
	throw new Refusal([
		problem('argument-wrong', { values: { reason: '--limit takes a whole number above 0' } })
	]);
}

const failures = {
	outside: 'outside',
	inconclusive: 'inconclusive',
	'not-assessable': 'not_assessable'
} as const;

function failOn(given: readonly string[] | undefined): readonly VerdictKind[] {
	if (given === undefined) return ['outside'];
	if (given.length === 1 && given[0] === 'none') return [];
	const known = ['outside', 'inconclusive', 'not-assessable'] as const;
	return choices('--fail-on', given, known).map((name) => failures[name]);
}

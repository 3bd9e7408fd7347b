import type { Contrast } from '#lib/core/counterfactual/counterfactual-table.ts';
import type { SingleCase } from '#lib/core/counterfactual/single-case.ts';
import type { Cube } from '#lib/core/cube/cube.ts';
import { stratumText } from '#lib/report/descriptions/stratum-text.ts';
import type { CaseReader } from '#lib/run/case-reader.ts';
import { didYouMean } from '#lib/spec/did-you-mean.ts';
import { problem } from '#lib/spec/messages.ts';
import type { Command } from './command-line.ts';
import { countLog } from './count-log.ts';
import { openAudit } from './open-audit.ts';
import { Refusal } from './refusal.ts';
import type { Terminal } from './terminal.ts';

type CasesCommand = Extract<Command, { kind: 'cases' }>;

/** A comparison of one stratum, and the stratum as reports name it. */
interface Asked {
	readonly contrast: Contrast;
	readonly stratum: string | null;
}

/** Prints single cases of a comparison, the most harmed first, a line of JSON each. They are rows of the log. */
export async function runCasesCommand(command: CasesCommand, terminal: Terminal): Promise<0> {
	const audit = await openAudit(command.audit, terminal);
	if (audit.counterfactual === undefined)
		throw new Refusal([problem('cases-without-descriptions', { file: command.audit })]);
	if (audit.data.rowsAre === 'people' && !command.rows)
		throw new Refusal([problem('cases-are-people', { file: command.audit })]);
	terminal.err('These are rows of the log, not counts: keep them as you keep the log.\n');
	const read = async (reader: CaseReader, cube: Cube) => {
		for (const { contrast, stratum } of chosen(command, cube)) {
			const request = { contrast, group: null, kind: null, limit: command.limit, offset: 0 };
			const { cases } = await reader.page(request, terminal.signal);
			for (const each of cases) terminal.out(`${JSON.stringify(lineOf(contrast, stratum, each))}\n`);
		}
	};
	await countLog(
		audit,
		{ data: command.data, exactScores: false, bad: command.bad, salt: command.salt, read },
		terminal
	);
	return 0;
}

const lineOf = (
	{ model, attribute, baseline, variant }: Contrast,
	stratum: string | null,
	{ name, kind, gold, ...sides }: SingleCase
) => ({
	model,
	stratum,
	attribute,
	case: name,
	kind,
	gold,
	baseline: { description: baseline, ...sides.baseline },
	variant: { description: variant, ...sides.variant }
});

/** The comparisons that are asked for, in the order of the report. */
function chosen({ contrast, stratum }: CasesCommand, cube: Cube): readonly Asked[] {
	const table = cube.counterfactual;
	const all: readonly Asked[] = (
		table?.groupSets.find(({ attributes }) => attributes.length === 0)?.contrasts ?? []
	).map((cell) => ({ contrast: cell, stratum: stratumText(table?.strata ?? [], cell.stratum) }));
	const named = (asked: Asked) => `${asked.contrast.baseline} → ${asked.contrast.variant}`;
	const wanted = contrast
		.split(/→|->/)
		.map((side) => side.trim())
		.join(' → ');
	const found = all.filter((asked) => named(asked) === wanted);
	if (found.length === 0) throw unknown('--contrast', wanted, all.map(named));
	if (stratum === null) return found;
	const within = found.filter((asked) => asked.stratum === stratum);
	if (within.length === 0)
		throw unknown(
			'--stratum',
			stratum,
			found.flatMap((asked) => asked.stratum ?? [])
		);
	return within;
}

function unknown(option: string, found: string, all: readonly string[]): Refusal {
	const known = [...new Set(all)];
	const values = { option, hint: didYouMean(found, known), known: known.join(', ') || 'none' };
	return new Refusal([problem('choice-unknown', { found, values })]);
}

import { visibleText } from '#lib/report/readable-text.ts';
import type { Command } from './command-line.ts';
import { openAudit } from './open-audit.ts';
import type { Terminal } from './terminal.ts';

/** Says that an audit definition is sound, and what it will do. */
export async function runCheckCommand(
	command: Extract<Command, { kind: 'check' }>,
	terminal: Terminal
): Promise<0> {
	const { id, groups, metrics, policy, counterfactual } = await openAudit(command.audit, terminal);
	const lines = [
		`${command.audit} is sound: ${id}`,
		`  groups:  ${groups.map((group) => group.column).join(', ') || 'none'}`,
		`  metrics: ${metrics.join(', ') || 'none'}`,
		`  policy:  ${policy === null ? 'none: no gap between groups is judged' : policy.id}`,
		...(counterfactual === undefined ? [] : [`  descriptions: ${marginWords(counterfactual.margin)}`])
	];
	terminal.out(lines.map((line) => `${visibleText(line)}\n`).join(''));
	return 0;
}

const marginWords = (margin: number | null): string =>
	margin === null
		? 'no margin: no shift is judged'
		: `a shift beyond ${String(Number((100 * margin).toFixed(6)))} points either way is outside`;

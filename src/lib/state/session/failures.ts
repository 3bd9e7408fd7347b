import { LogError } from '#lib/engine/log-error.ts';
import { problem } from '#lib/spec/messages.ts';
import type { Problem } from '#lib/spec/problem.ts';

/** What to show of something thrown: its own problems where it has them, and never a bare stack. */
export function problemsOf(thrown: unknown, file: string | null): readonly Problem[] {
	if (thrown instanceof LogError) return thrown.problems;
	const reason = thrown instanceof Error ? thrown.message : String(thrown);
	return [problem('work-failed', { file, values: { reason } })];
}

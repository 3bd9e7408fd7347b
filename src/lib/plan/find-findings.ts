import type { FindingSubject, LogFinding } from './log-findings.ts';

/** Finds what of one subject was found. */
export type Find = (subject: FindingSubject, index: number) => readonly LogFinding[];

/** Looks findings up by what they are about. */
export const finder =
	(findings: readonly LogFinding[]): Find =>
	(subject, index) =>
		findings.filter((finding) => finding.subject === subject && finding.index === index);

/** Rows of several findings. */
export const sum = (findings: readonly LogFinding[]): number =>
	findings.reduce((n, { count }) => n + count, 0);

/** Levels that were found, without the missing one. */
export const presentLevels = (findings: readonly LogFinding[]): readonly string[] =>
	findings.flatMap(({ level }) => (level === null ? [] : [level]));

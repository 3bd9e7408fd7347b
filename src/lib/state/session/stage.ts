import type { LogProfile, RoleSuggestion } from '#lib/ingest/profile.ts';
import type { RejectedRows } from '#lib/spec/rejected-rows.ts';
import type { KeptOrigin } from '../kept/kept-log.ts';
import type { Findings } from '../findings/findings.svelte.ts';
import type { LogFile } from './log-files.ts';

/** A log that has been looked at, before it is counted. */
export interface OpenLog {
	/** The files that are this one log, in the order in which they were given; the profile is of the first. */
	readonly files: readonly LogFile[];
	readonly profile: LogProfile;
	readonly suggestions: readonly RoleSuggestion[];
	/** True where the roles came back from a log of the same shape, opened before. */
	readonly remembered: boolean;
	/** Rows that cannot be read and are left out, as the person chose; empty where none was found so far, or none is to be left out. */
	readonly leftOut: readonly RejectedRows[];
	/** How the log was kept, where it is a kept one: then its only file is its kept rows. */
	readonly kept?: KeptOrigin;
}

/** Where the reader is: each stage carries what it needs, and nothing that it could not have. */
export type Stage =
	| { readonly kind: 'empty' }
	/** `before` is where cancelling or failing goes back to: the page lives on. */
	| { readonly kind: 'profiling'; readonly file: string; readonly bytes: number; readonly before: Stage }
	| { readonly kind: 'mapping'; readonly log: OpenLog }
	| { readonly kind: 'running'; readonly log: OpenLog; readonly before: Stage }
	/** `log` is null where counts were opened without the data. */
	| { readonly kind: 'audited'; readonly log: OpenLog | null; readonly findings: Findings };

/** The log that a stage has at hand, if any. */
export function logOf(stage: Stage): OpenLog | null {
	switch (stage.kind) {
		case 'empty':
			return null;
		case 'profiling':
			return logOf(stage.before);
		case 'mapping':
		case 'running':
		case 'audited':
			return stage.log;
	}
}

/** The findings that a stage has at hand: those of before, while another log is looked at or counted. */
export function findingsOf(stage: Stage): Findings | null {
	switch (stage.kind) {
		case 'empty':
		case 'mapping':
			return null;
		case 'profiling':
		case 'running':
			return findingsOf(stage.before);
		case 'audited':
			return stage.findings;
	}
}

/** The stage without the work under way: where cancelling goes back to. */
export const settled = (stage: Stage): Stage =>
	stage.kind === 'profiling' || stage.kind === 'running' ? settled(stage.before) : stage;

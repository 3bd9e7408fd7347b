import type { LoadProgress } from '#lib/engine/port.ts';
import type { CaseReader } from '#lib/run/case-reader.ts';
import type { SoFar } from '#lib/report/so-far.ts';
import { problem } from '#lib/spec/messages.ts';
import type { Outcome, Problem } from '#lib/spec/problem.ts';
import type { RejectedRows } from '#lib/spec/rejected-rows.ts';
import type { ResolvedAudit } from '#lib/spec/resolved-audit.ts';
import type { ViewState } from '../address/view-state.svelte.ts';
import type { Evidence } from '../findings/evidence.ts';
import type { Recount } from '../findings/chosen-rows.svelte.ts';
import type { Findings } from '../findings/findings.svelte.ts';
import { keptName, type KeptLog } from '../kept/kept-log.ts';
import type { Mapping } from '../mapping/mapping.svelte.ts';
import type { UndoHistory } from '../undo-history.svelte.ts';
import type { OpenCases } from './count-log.ts';
import type { Desk } from './desk.ts';
import { problemsOf } from './failures.ts';
import { fetchTools, type Tools } from './fetch-tools.ts';
import { definitionKind, isDefinition } from './file-kind.ts';
import { Pins } from './pins.svelte.ts';
import { LineSearch } from './line-search.svelte.ts';
import { filesInWords, troubleOf, type LogFile } from './log-files.ts';
import type { LookBy } from './look-at-log.ts';
import { recountOf } from './recount.ts';
import { findingsOf, logOf, settled, type OpenLog, type Stage } from './stage.ts';
import type { Refused, Tried } from './without-bad-rows.ts';
import { Work, type Task } from './work.svelte.ts';

/** The reader's way from a file to its findings. Trouble is kept beside the stage: the page lives on. */
export class Session {
	readonly #desk: Desk;
	readonly #view: ViewState;
	readonly #undo: UndoHistory;
	readonly #work = new Work();
	#stage = $state.raw<Stage>({ kind: 'empty' });
	#mapping = $state.raw<Mapping | null>(null);
	#awaiting = $state.raw<ResolvedAudit | null>(null);
	#problems = $state.raw<readonly Problem[]>([]);
	#refused = $state.raw<Refused | null>(null);
	/** The kept log that was opened last, or that could not be. */
	#kept = $state.raw<KeptLog | null>(null);
	#cautions: readonly Problem[] = [];
	#tools: Tools | null = null;
	#cases = $state.raw<OpenCases | null>(null);
	/** Where the values of the open log stand that its mapping cannot read. */
	readonly lines: LineSearch;
	/** What the reader singled out of the findings for the report. */
	readonly pins: Pins;

	constructor(desk: Desk, view: ViewState, undo: UndoHistory) {
		this.#desk = desk;
		this.#view = view;
		this.#undo = undo;
		this.lines = new LineSearch(desk);
		this.pins = new Pins(undo);
	}

	get stage(): Stage {
		return this.#stage;
	}
	get mapping(): Mapping | null {
		return this.#mapping;
	}
	/** An audit that was opened before its log; the next log is read by it. */
	get awaiting(): ResolvedAudit | null {
		return this.#awaiting;
	}
	/** What went wrong last; empty once something else is begun. */
	get problems(): readonly Problem[] {
		return this.#problems;
	}
	/** Rows that cannot be read, where only these are in the way: `goOnWithout` leaves them out. */
	get rejected(): readonly RejectedRows[] {
		return this.#refused?.rejected ?? [];
	}
	/** The kept log that is damaged, where that is what went wrong last. */
	get damagedKept(): KeptLog | null {
		return this.#problems.some(({ code }) => code === 'kept-log-damaged') ? this.#kept : null;
	}
	/** What the last run said that a reader should know of the log. */
	get cautions(): readonly Problem[] {
		return this.#cautions;
	}
	/** Single cases of what is shown; null where it compares no descriptions, or where its log is not at hand. */
	get cases(): CaseReader | null {
		return this.#cases?.reader ?? null;
	}
	get progress(): LoadProgress | null {
		return this.#work.progress;
	}
	/** What is known of the log that is being counted: never what is shown as its findings, nor what leaves. */
	get soFar(): SoFar | null {
		return this.#work.soFar;
	}
	/** Seconds that the step under way should still take; null while nobody can say. */
	get timeLeft(): number | null {
		return this.#work.left;
	}

	readonly log: OpenLog | null = $derived.by(() => logOf(this.#stage));
	readonly findings: Findings | null = $derived.by(() => findingsOf(this.#stage));

	/** True where the mapping was changed after the counting: what is shown is then of the mapping before. */
	readonly outdated: boolean = $derived.by(() => {
		const counted = this.findings?.counted;
		return counted != null && this.#mapping !== null && this.#mapping.audit !== counted;
	});

	/** Files that cannot be counted as a part of the log, each with why: they are mended or removed before it runs. */
	readonly inTheWay: readonly Problem[] = $derived.by(() => {
		const audit = this.#mapping?.audit;
		return audit === undefined
			? []
			: (this.log?.files.flatMap((file) => troubleOf(file, audit).inTheWay) ?? []);
	});

	/** Opens whatever the files are: shards of one log, an audit for the log that is open or comes with it, counts, or a report. */
	async open(...files: readonly File[]): Promise<void> {
		const logs = files.filter(({ name }) => !isDefinition(name));
		for (const file of files.filter(({ name }) => isDefinition(name))) {
			await this.#openDefinition(file, logs.length > 0);
			if (this.#problems.length > 0) return;
		}
		await this.openLog(...logs);
	}

	/** @param isOfNext whether a log comes with it: an audit is then of that log, and not of the one that is open */
	async #openDefinition(file: File, isOfNext: boolean): Promise<void> {
		this.dismissProblems();
		const tools = await this.#toolsFor(file);
		if (tools === null) return;
		const text = await file.text();
		const kind = definitionKind(text);
		if (kind === 'audit') {
			this.#takeAudit(tools.readAudit(text, file.name, this.#desk.policies), isOfNext);
			return;
		}
		const read = kind === 'cube' ? tools.openCube : tools.openReport;
		const opened = read(text, file.name, this.#desk);
		if (opened.ok) await this.#show(opened.value, file);
		else this.#problems = opened.problems;
	}

	/** What a definition is read with; null where it cannot be fetched, which is then told, or the person did not wait. */
	async #toolsFor(file: File): Promise<Tools | null> {
		if (this.#tools !== null) return this.#tools;
		const fetched: { tools: Tools | null } = { tools: null };
		await this.#during(this.#profiling([file]), file.name, async ({ signal }) => {
			const tools = await this.#fetchTools();
			if (!signal.aborted) fetched.tools = tools;
			return null;
		});
		return fetched.tools;
	}

	async #fetchTools(): Promise<Tools> {
		this.#tools ??= await fetchTools(this.#desk);
		return this.#tools;
	}

	/** Looks at the files of a log and drafts what its columns mean: by the audit that awaits it, else by memory, else by its looks. */
	async openLog(...files: readonly File[]): Promise<void> {
		await this.#openLogBy(files, { given: this.#awaiting, leftOut: [], kept: null });
	}

	/** More files of the open log. What its columns mean stays; findings of the files before go. */
	async addFiles(...files: readonly File[]): Promise<void> {
		const { log } = this;
		// Kept rows have been through their mends, and other files have not.
		if (log === null || log.kept !== undefined || files.length === 0) return;
		await this.#during(this.#profiling(files), files[0]?.name ?? '', async (task) => {
			const { addToLog } = await this.#fetchTools();
			const more = await addToLog(this.#desk, log, files, task);
			if (!task.signal.aborted) this.#keep(null);
			return { kind: 'mapping', log: more };
		});
	}

	/** Takes a file out of the open log; the last one stays. Without the first, the next one is looked at for the columns. */
	async removeFile(file: LogFile): Promise<void> {
		const { log } = this;
		const files = log?.files.filter((each) => each !== file) ?? [];
		if (log === null || files.length === 0) return;
		if (log.files[0] === file) {
			const handles = files.map(({ source }) => source.handle);
			const { leftOut } = log;
			await this.#openLogBy(handles, { given: this.#mapping?.audit ?? null, leftOut, kept: null });
			return;
		}
		this.cancel();
		this.dismissProblems();
		this.#keep(null);
		this.#stage = { kind: 'mapping', log: { ...log, files } };
	}

	#profiling(files: readonly File[]): Extract<Stage, { readonly kind: 'profiling' }> {
		const bytes = files.reduce((sum, { size }) => sum + size, 0);
		const file = filesInWords(files.map(({ name }) => name));
		return { kind: 'profiling', file, bytes, before: settled(this.#stage) };
	}

	async #openLogBy(files: readonly File[], by: LookBy): Promise<void> {
		const [first, ...others] = files;
		if (first === undefined) return;
		await this.#during(this.#profiling(files), first.name, async (task) => {
			const { lookAtLog, Mapping } = await this.#fetchTools();
			const looked = await lookAtLog(this.#desk, [first, ...others], by, task);
			if (!looked.ok) {
				return this.#refuse(looked, async (rows) => {
					await this.#openLogBy(files, { ...by, leftOut: rows });
					return this.#stage.kind === 'mapping';
				});
			}
			const { log, draft } = looked.value;
			this.#undo.clear();
			this.pins.replace([]);
			if (!task.signal.aborted) this.#keep(null);
			this.#awaiting = null;
			this.#mapping = new Mapping(log.profile, draft, this.#undo);
			return { kind: 'mapping', log };
		});
	}

	/** A log that comes with the text of its audit. The audit is this log's alone: where it does not open, no other is read by it. */
	async openSample(fetchLog: () => Promise<File>, audit: { text: string; file: string }): Promise<void> {
		try {
			const [{ readAudit }, log] = await Promise.all([this.#fetchTools(), fetchLog()]);
			const read = readAudit(audit.text, audit.file, this.#desk.policies);
			if (read.ok) await this.#openLogBy([log], { given: read.value, leftOut: [], kept: null });
			else this.#problems = read.problems;
		} catch (thrown) {
			this.#problems = problemsOf(thrown, null);
		}
	}

	/** A log that this browser kept, as it was counted then: its rows come from where it was kept. */
	async openKept(log: KeptLog, rows: () => Promise<File>): Promise<void> {
		this.dismissProblems();
		this.#kept = log;
		const file = keptName(log);
		try {
			const [{ readAudit }, kept] = await Promise.all([this.#fetchTools(), rows()]);
			const read = readAudit(log.audit, 'audit.json', this.#desk.policies);
			if (read.ok) {
				const { deidentify: mended = [] } = read.value.data;
				await this.#openLogBy([kept], { given: read.value, leftOut: [], kept: { log, mended } });
			} else {
				const reason = 'its audit cannot be read';
				this.#problems = [problem('kept-log-damaged', { file, values: { reason } }), ...read.problems];
			}
		} catch (thrown) {
			this.#problems = problemsOf(thrown, file);
		}
	}

	/** Counts the open log by its mapping. Resolves to true where findings came of it. */
	run(): Promise<boolean> {
		return this.#runBy(this.log);
	}

	/** Does again what was refused for rows that cannot be read, without them. Resolves to true where it came to something. */
	async goOnWithout(): Promise<boolean> {
		return (await this.#refused?.goOn()) ?? false;
	}

	async #runBy(log: OpenLog | null): Promise<boolean> {
		const mapping = this.#mapping;
		if (!log || !mapping?.ready || this.inTheWay.length > 0) return false;
		const { audit, ready } = mapping;
		let done = false;
		await this.#during(
			{ kind: 'running', log, before: settled(this.#stage) },
			filesInWords(log.files.map(({ source }) => source.name)),
			async (task) => {
				const { countLog } = await this.#fetchTools();
				const counted = await countLog(this.#desk, log, ready, task);
				if (!counted.ok) {
					return this.#refuse(counted, (leftOut) => this.#runBy({ ...log, leftOut }));
				}
				const { evidence, cautions, cases } = counted.value;
				const recount = recountOf(this.#desk, log, ready, countLog);
				const findings = await this.#findingsOf(evidence, audit, recount).catch((thrown: unknown) => {
					void cases?.close();
					throw thrown;
				});
				if (task.signal.aborted) void cases?.close();
				else this.#keep(cases);
				this.#cautions = cautions;
				done = true;
				return { kind: 'audited', log, findings };
			}
		);
		return done;
	}

	/** Stops what is under way; the stage before comes back. */
	cancel(): void {
		this.#stage = settled(this.#stage);
		this.#work.cancel();
	}

	dismissProblems(): void {
		this.#problems = [];
		this.#refused = null;
	}

	/** Tells why work came to nothing, and keeps the way to go on where rows that cannot be read are all that is wrong. */
	#refuse(
		{ problems, rejected }: Extract<Tried<unknown>, { ok: false }>,
		goOn: (leftOut: readonly RejectedRows[]) => Promise<boolean>
	): null {
		this.#problems = problems;
		if (rejected.length > 0) this.#refused = { rejected, goOn: () => goOn(rejected) };
		return null;
	}

	#takeAudit(opened: Outcome<ResolvedAudit>, isOfNext: boolean): void {
		if (!opened.ok) this.#problems = opened.problems;
		else if (this.#mapping && !isOfNext) this.#mapping.change('Audit file', () => opened.value);
		else this.#awaiting = opened.value;
	}

	/** Findings that come without their log. */
	async #show(evidence: Evidence, file: File): Promise<void> {
		await this.#during(this.#profiling([file]), file.name, async () => {
			const findings = await this.#findingsOf(evidence, null, null);
			this.#undo.clear();
			this.pins.replace(evidence.kind === 'report' ? evidence.report.pins : []);
			this.#keep(null);
			this.#mapping = null;
			return { kind: 'audited', log: null, findings };
		});
	}

	async #findingsOf(
		evidence: Evidence,
		counted: ResolvedAudit | null,
		recount: Recount | null
	): Promise<Findings> {
		const { build } = this.#desk;
		const { Findings } = await this.#fetchTools();
		const built =
			evidence.kind === 'report'
				? { result: evidence.report.result, hash: evidence.report.resultHash }
				: await build(evidence);
		return new Findings({ evidence, built, build, view: this.#view, counted, recount });
	}

	/** Keeps the cases of what is shown from here on, and gives back what was at work for what was shown before. */
	#keep(cases: OpenCases | null): void {
		void this.#cases?.close();
		this.#cases = cases;
		this.findings?.leave();
	}

	/** One piece of work in a stage of its own; null from `body`, or trouble, goes back to the stage before. */
	async #during(
		stage: Extract<Stage, { readonly before: Stage }>,
		file: string,
		body: (task: Task) => Promise<Stage | null>
	): Promise<void> {
		const task = this.#work.begin();
		this.dismissProblems();
		this.#stage = stage;
		try {
			const next = await body(task);
			if (!task.signal.aborted) this.#stage = next ?? stage.before;
		} catch (thrown) {
			// A cancelled task has already given its stage back.
			if (task.signal.aborted) return;
			this.#problems = problemsOf(thrown, file);
			this.#stage = stage.before;
		}
		this.#work.end(task);
	}
}

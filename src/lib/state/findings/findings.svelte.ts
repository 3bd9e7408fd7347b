import { untrack } from 'svelte';
import { cubeWithin, type Within } from '#lib/core/cube/cube-within.ts';
import type { Cube } from '#lib/core/cube/cube.ts';
import { auditWithin } from '#lib/report/audit-within.ts';
import { attributeSets, type AttributeSet } from '#lib/report/attribute-sets.ts';
import { descriptionsAlone } from '#lib/report/descriptions/of-descriptions.ts';
import { sameReferences, type SameReferences } from '#lib/report/same-references.ts';
import type { Provenance, Result } from '#lib/report/result.ts';
import type { ResolvedAudit, RowCondition } from '#lib/spec/resolved-audit.ts';
import type { ViewState } from '../address/view-state.svelte.ts';
import type { Built, BuildResult } from './built.ts';
import { ChosenRowsCache, type ChosenRows, type CountedRows, type Recount } from './chosen-rows.svelte.ts';
import type { Evidence } from './evidence.ts';
import { KeptByKey } from './kept-by-key.ts';
import { Later } from './later.svelte.ts';
import { hasLevel, levelsIn, severalLevels } from './levels-in.ts';
import { conditionsIn } from './where-text.ts';
import { readWithin } from './within-text.ts';

/** The audit with another reference for one attribute; as it was where it does not have that attribute. */
function comparedWith(audit: ResolvedAudit, attribute: string, level: string): ResolvedAudit {
	return {
		...audit,
		groups: audit.groups.map((group) =>
			group.column === attribute ? { ...group, reference: { level } } : group
		)
	};
}

/** As many as one goes to and fro between; each holds what one view shows, of one model. */
const mostExplored = 8;

/** What a view may ask otherwise than the audit does. */
interface Otherwise {
	/** Whose rows are on show; the others' are not built. */
	readonly model: string;
	readonly other: { readonly attribute: string; readonly level: string } | null;
	readonly within: readonly Within[];
	/** Conditions of the rows that were counted anew for the view; null where it looks at the counts of all. */
	readonly where: readonly RowCondition[] | null;
}

/** A level that rows can be looked at within, and how a reader knows it. */
export interface FurtherLevel {
	readonly attribute: string;
	readonly about: string;
	readonly level: string;
	readonly title: string;
}

interface FindingsOf {
	readonly evidence: Evidence;
	readonly built: Built;
	readonly build: BuildResult;
	readonly view: ViewState;
	readonly counted: ResolvedAudit | null;
	/** Counts some rows of the log; null where the log is not at hand. */
	readonly recount: Recount | null;
}

/** What an audit found, as the views read it: the result as it stands, and as it looks from the reference chosen in the view. */
export class Findings {
	readonly evidence: Evidence;
	/** The result that is exported and judged: by the audit's own references, whatever the view. */
	readonly result: Result;
	/** SHA-256 of the result's bytes. */
	readonly hash: string;
	/** The mapping as it stood when it was counted; null where the log was never here. */
	readonly counted: ResolvedAudit | null;
	readonly #view: ViewState;
	readonly #build: BuildResult;
	readonly #chosenBefore: ChosenRowsCache | null;

	constructor({ evidence, built, build, view, counted, recount }: FindingsOf) {
		this.evidence = evidence;
		this.result = built.result;
		this.hash = built.hash;
		this.counted = counted;
		this.#view = view;
		this.#build = build;
		this.#chosenBefore = recount === null ? null : new ChosenRowsCache(recount);
	}

	get audit(): ResolvedAudit {
		return this.result.audit;
	}

	get provenance(): Provenance {
		return this.evidence.kind === 'report' ? this.evidence.report.provenance : this.evidence.provenance;
	}

	readonly models: readonly string[] = $derived.by(() => this.result.scope.models.map((row) => row.model));

	/** The model on show; "" where the log holds none. */
	readonly model: string = $derived.by(
		() => this.models.find((name) => name === this.#view.current.model) ?? this.models[0] ?? ''
	);

	/** Whether anything is read from decisions: groups, their combinations, scores. */
	readonly hasDecisions: boolean = $derived.by(() => !descriptionsAlone(this.result.audit));

	/** Whether cases were compared under several descriptions. */
	readonly hasDescriptions: boolean = $derived.by(
		() => this.result.descriptions.flips.length + this.result.descriptions.pairs.length > 0
	);

	/** By itself, so that nothing is looked for anew where another part of the view changes. */
	readonly #rows: string | null = $derived.by(() => this.#view.current.rows);

	readonly #where: string | null = $derived.by(() => this.#view.current.where);

	/** Whether rows can be chosen by any column of the log: it is at hand to be counted again. */
	get canChooseRows(): boolean {
		return this.#chosenBefore !== null && this.evidence.kind === 'counts';
	}

	/** The rows that the view asks for by conditions, counted or being counted; null where it asks for none, or the log is not here. */
	readonly chosen: ChosenRows | null = $derived.by(() => {
		if (!this.canChooseRows) return null;
		const where = conditionsIn(this.#where);
		if (where.length > 0) return this.#chosenBefore?.of(where) ?? null;
		this.#chosenBefore?.stop();
		return null;
	});

	/** Nobody looks at these findings any more: what is being counted for them is stopped. */
	leave(): void {
		this.#chosenBefore?.stop();
	}

	/** The counts that are looked at, before any level is looked within; null where there are none. */
	readonly #counts: CountedRows | null = $derived.by(() => {
		const { evidence, chosen } = this;
		if (evidence.kind !== 'counts') return null;
		return chosen?.counted ?? evidence;
	});

	/** Whether some rows alone are on show. */
	readonly isNarrowed: boolean = $derived.by(
		() => this.within.length > 0 || (this.chosen?.counted ?? null) !== null
	);

	/** Levels that the view looks within, as many of them as can be: of the audit's attributes, one of each. */
	readonly within: readonly Within[] = $derived.by(() => {
		const counts = this.#counts;
		if (counts === null) return [];
		const asked = readWithin(this.#rows).filter(({ attribute, level }) => {
			const group = counts.audit.groups.find(({ column }) => column === attribute);
			return group !== undefined && hasLevel(counts.cube, attribute, level);
		});
		return auditWithin(counts.audit, counts.cube, asked) === null ? [] : asked;
	});

	/** The counts of the rows that the view looks within; null where they are not here. */
	readonly countsLookedAt: Cube | null = $derived.by(() => {
		const { within } = this;
		const counts = this.#counts;
		if (counts === null) return null;
		return within.length === 0 ? counts.cube : cubeWithin(counts.cube, within);
	});

	readonly #asked: SameReferences = $derived.by(() => {
		const { isNarrowed, within, countsLookedAt } = this;
		const counts = this.#counts;
		const whole = { audit: this.result.audit, others: [] };
		if (counts === null || countsLookedAt === null || !isNarrowed) return whole;
		const audit =
			within.length === 0
				? severalLevels(counts.audit, countsLookedAt)
				: auditWithin(counts.audit, counts.cube, within);
		return audit === null ? whole : sameReferences(audit, this.result, countsLookedAt);
	});

	/** The audit as it is asked of the rows that the view looks within. */
	readonly lookedAt: ResolvedAudit = $derived.by(() => this.#asked.audit);

	/** Titles of the attributes that are compared with another group than all rows are. */
	readonly otherReferences: readonly string[] = $derived.by(() => this.#asked.others);

	/** Levels that the view can look within too, of attributes that it does not yet. */
	readonly furtherLevels: readonly FurtherLevel[] = $derived.by(() => {
		const { within } = this;
		const counts = this.#counts;
		if (counts === null) return [];
		const { audit, cube } = counts;
		return this.lookedAt.groups
			.filter(
				({ column }) => auditWithin(audit, cube, [...within, { attribute: column, level: null }]) !== null
			)
			.flatMap((group) =>
				levelsIn(cube, group).map(({ level, title }) => ({
					attribute: group.column,
					about: group.title,
					level,
					title
				}))
			);
	});

	readonly #sets = $derived.by(() => attributeSets(this.lookedAt));

	/** How many groups the attributes hold, for the navigation. */
	readonly groupCount: number = $derived.by(() => this.#countGroups(this.attributes));
	readonly combinationCount: number = $derived.by(() => this.#countGroups(this.combinations));

	#countGroups(sets: readonly AttributeSet[]): number {
		const { attributes } = this.result.scope;
		return sets.reduce(
			(sum, { name }) => sum + (attributes.find((row) => row.attribute === name)?.groups ?? 0),
			0
		);
	}

	readonly attributes: readonly AttributeSet[] = $derived.by(() =>
		this.#sets.filter((set) => set.groups.length === 1)
	);
	readonly combinations: readonly AttributeSet[] = $derived.by(() =>
		this.#sets.filter((set) => set.groups.length > 1)
	);

	readonly attribute: AttributeSet | null = $derived.by(
		() =>
			this.attributes.find((set) => set.name === this.#view.current.attribute) ?? this.attributes[0] ?? null
	);
	readonly combination: AttributeSet | null = $derived.by(
		() =>
			this.combinations.find((set) => set.name === this.#view.current.intersection) ??
			this.combinations[0] ??
			null
	);

	/** Only counts can be compared anew; a report stands as it was made. */
	get canCompareAnew(): boolean {
		return this.evidence.kind !== 'report';
	}

	/** The levels of the attribute on show that the others can be held against, by their titles. */
	readonly referenceLevels: readonly { readonly level: string; readonly title: string }[] = $derived.by(
		() => {
			const group = this.attribute?.groups[0];
			if (this.evidence.kind === 'report' || !group) return [];
			return levelsIn(this.chosen?.counted?.cube ?? this.evidence.cube, group);
		}
	);

	/** Another reference for the attribute on show; null where the audit's own stands. */
	readonly #otherReference: { readonly attribute: string; readonly level: string } | null = $derived.by(
		() => {
			const { attribute } = this;
			const level = this.#view.current.reference;
			const known = level !== null && this.referenceLevels.some((each) => each.level === level);
			return attribute && known ? { attribute: attribute.name, level } : null;
		}
	);

	/** Keyed by what decides it, so that another order or metric builds nothing. */
	readonly #otherKey: string = $derived.by(() =>
		JSON.stringify({
			model: this.model,
			other: this.#otherReference,
			within: this.within,
			where: this.chosen?.counted ? this.chosen.where : null
		} satisfies Otherwise)
	);

	readonly #exploredBefore = new KeptByKey<Later<Built>>(mostExplored);

	readonly #explored: Later<Built> | null = $derived.by(() => {
		const { model, other, within, where } = JSON.parse(this.#otherKey) as Otherwise;
		const isNarrowed = within.length > 0 || where !== null;
		if ((other === null && !isNarrowed) || this.evidence.kind === 'report') return null;
		const { cube } = untrack(() => this.#counts) ?? this.evidence;
		const audit = isNarrowed ? untrack(() => this.lookedAt) : this.evidence.audit;
		const asked = other === null ? audit : comparedWith(audit, other.attribute, other.level);
		// All views look at the chosen rows; another reference is seen in its own attribute alone.
		const attribute = isNarrowed ? null : (other?.attribute ?? null);
		return this.#exploredBefore.of(
			this.#otherKey,
			() => new Later(this.#build({ audit: asked, cube, within, onShow: { model, attribute } })),
			// Read apart: whether it fails later is no reason to look for another here.
			(kept) => untrack(() => !kept.failed)
		);
	});

	/** What was explored last: it stays on show until the next has come, unless that is of another model or attribute. */
	#before: { readonly of: string; readonly result: Result } | null = null;

	/** The result as seen from the reference and within the levels that the view chose: for looking, never for judging or exporting. */
	readonly explored: Result = $derived.by(() => {
		if (this.#explored === null || this.#explored.failed) {
			this.#before = null;
			return this.result;
		}
		const { model, other } = JSON.parse(this.#otherKey) as Otherwise;
		const of = JSON.stringify([model, this.isNarrowed ? null : other?.attribute]);
		const { value } = this.#explored;
		if (value !== null) this.#before = { of, result: value.result };
		return this.#before?.of === of ? this.#before.result : this.result;
	});

	/** What is looked at where no reference is chosen: all rows, or those within the view's levels. */
	readonly seen: Result = $derived.by(() => (this.isNarrowed ? this.explored : this.result));

	/** Whether the view compares with another reference than the audit's. */
	readonly isOtherReference: boolean = $derived.by(() => this.#otherReference !== null);

	/** Whether the view asks for another reference than the audit's, or for some rows alone, and how far that is. */
	readonly exploring: 'no' | 'working' | 'done' | 'failed' = $derived.by(() => {
		if (this.#explored === null) return 'no';
		if (this.#explored.failed) return 'failed';
		return this.#explored.value === null ? 'working' : 'done';
	});
}

import { attributeSets, type AttributeSet } from '#lib/report/attribute-sets.ts';
import { descriptionsAlone } from '#lib/report/descriptions/of-descriptions.ts';
import type { Provenance, Result } from '#lib/report/result.ts';
import type { ResolvedAudit } from '#lib/spec/resolved-audit.ts';
import type { ViewState } from '../address/view-state.svelte.ts';
import type { Built, BuildResult } from './built.ts';
import type { Evidence } from './evidence.ts';
import { Later } from './later.svelte.ts';
import { levelsIn } from './levels-in.ts';

/** The audit with another reference for one attribute; as it was where it does not have that attribute. */
function comparedWith(audit: ResolvedAudit, attribute: string, level: string): ResolvedAudit {
	return {
		...audit,
		groups: audit.groups.map((group) =>
			group.column === attribute ? { ...group, reference: { level } } : group
		)
	};
}

interface FindingsOf {
	readonly evidence: Evidence;
	readonly built: Built;
	readonly build: BuildResult;
	readonly view: ViewState;
	readonly counted: ResolvedAudit | null;
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

	constructor({ evidence, built, build, view, counted }: FindingsOf) {
		this.evidence = evidence;
		this.result = built.result;
		this.hash = built.hash;
		this.counted = counted;
		this.#view = view;
		this.#build = build;
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

	readonly #sets = $derived.by(() => attributeSets(this.result.audit));

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
			return this.evidence.kind !== 'report' && group ? levelsIn(this.evidence.cube, group) : [];
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
	readonly #otherKey: string = $derived.by(() => JSON.stringify(this.#otherReference));

	readonly #explored: Later<Built> | null = $derived.by(() => {
		const other = JSON.parse(this.#otherKey) as { attribute: string; level: string } | null;
		if (other === null || this.evidence.kind === 'report') return null;
		const { audit, cube } = this.evidence;
		return new Later(
			this.#build({ audit: comparedWith(audit, other.attribute, other.level), cube, isOnlySeen: true })
		);
	});

	/** The result as seen from the reference that the view chose: for looking, never for judging or exporting. */
	readonly explored: Result = $derived.by(() => this.#explored?.value?.result ?? this.result);

	/** Whether the view asks for another reference than the audit's, and how far that is. */
	readonly exploring: 'no' | 'working' | 'done' | 'failed' = $derived.by(() => {
		if (this.#explored === null) return 'no';
		if (this.#explored.failed) return 'failed';
		return this.#explored.value === null ? 'working' : 'done';
	});
}

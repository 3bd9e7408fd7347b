import { attributeSets, type AttributeSet } from '#lib/report/attribute-sets.ts';
import { buildResult } from '#lib/report/build-result.ts';
import type { Provenance, Result } from '#lib/report/result.ts';
import type { ResolvedAudit } from '#lib/spec/resolved-audit.ts';
import type { ViewState } from '../address/view-state.svelte.ts';
import type { Evidence } from './evidence.ts';
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

/** What an audit found, as the views read it: the result as it stands, and as it looks from the reference chosen in the view. */
export class Findings {
	readonly evidence: Evidence;
	readonly #view: ViewState;

	/** The mapping as it stood when it was counted; null where the log was never here. */
	readonly counted: ResolvedAudit | null;

	constructor(evidence: Evidence, view: ViewState, counted: ResolvedAudit | null) {
		this.evidence = evidence;
		this.#view = view;
		this.counted = counted;
	}

	/** The result that is exported and judged: by the audit's own references, whatever the view. */
	readonly result: Result = $derived.by(() =>
		this.evidence.kind === 'report' ? this.evidence.report.result : buildResult(this.evidence)
	);

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

	/** The result as seen from the reference that the view chose: for looking, never for judging or exporting. */
	readonly explored: Result = $derived.by(() => {
		const level = this.#view.current.reference;
		if (this.evidence.kind === 'report' || level === null || this.attribute === null) return this.result;
		const audit = comparedWith(this.evidence.audit, this.attribute.name, level);
		return buildResult({ audit, cube: this.evidence.cube });
	});
}

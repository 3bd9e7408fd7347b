import type { CurvePoint, GroupCurve, GroupCurves } from '#lib/charts/group-curves.ts';
import { looks } from '#lib/charts/group-curves.ts';
import { unreachable } from '#lib/core/unreachable.ts';
import type { ResolvedAudit } from '#lib/spec/resolved-audit.ts';
import { thresholdOf } from '#lib/spec/threshold-of.ts';
import type { CurveKind, CurveRow } from './curve-row.ts';
import { drawnReason } from './reason-words.ts';
import { readableText } from './readable-text.ts';
import { overall, type Result } from './result.ts';

/** Whose curves: the groups of an attribute, beside everyone. */
export interface CurveTopic {
	readonly model: string;
	readonly attribute: string;
	/** The attribute's title. */
	readonly title: string;
}

/** What each kind of curve is called. */
export function curveTitle(kind: CurveKind): string {
	switch (kind) {
		case 'roc':
			return 'ROC curves';
		case 'precision_recall':
			return 'Precision and recall';
		case 'reliability':
			return 'Reliability';
		default:
			return unreachable(kind);
	}
}

/** What the bands are, said with every curve. */
export const bandWords = (level: number): string =>
	`Bands are Wilson intervals at ${Number((100 * level).toPrecision(6))} %, pointwise: each holds for its own point, not for the whole curve.`;

/** The rows of one kind of curve, of the attribute's groups and of everyone. */
export const curveRowsOf = (
	{ curves }: Pick<Result, 'curves'>,
	{ model, attribute }: CurveTopic,
	kind: CurveKind
): readonly CurveRow[] =>
	curves.filter(
		(row) =>
			row.model === model && row.curve === kind && (row.attribute === attribute || row.attribute === overall)
	);

/** The attribute's groups, those with most rows first. */
export function groupsBySize(
	{ measures }: Pick<Result, 'measures'>,
	{ model, attribute }: CurveTopic
): readonly string[] {
	const sizes = new Map<string, number>();
	for (const row of measures) {
		if (row.model === model && row.attribute === attribute) {
			sizes.set(row.group, Math.max(row.n ?? 0, sizes.get(row.group) ?? 0));
		}
	}
	return [...sizes].toSorted(([, a], [, b]) => b - a).map(([group]) => group);
}

/** The groups that stand out where nobody chose: the largest ones. */
export const firstLooks = (groups: readonly string[]): readonly string[] => groups.slice(0, looks);

const isPoint = (row: CurveRow): row is CurveRow & CurvePoint =>
	row.score !== null &&
	row.x !== null &&
	row.y !== null &&
	row.low !== null &&
	row.high !== null &&
	row.n !== null;

function groupCurve(rows: readonly CurveRow[], name: string, look: GroupCurve['look']): GroupCurve {
	const [first] = rows;
	return {
		key: name,
		name: readableText(name),
		look,
		points: rows.filter(isPoint),
		small: first?.small ?? false,
		reason: first?.reason == null ? null : drawnReason(first.reason)
	};
}

const numbered = [0, 1, 2, 3] as const;

/** One kind of curve of an attribute's groups; those in `out` stand out, in that order, the others and everyone are grey. */
export function curveChart(
	result: Pick<Result, 'curves' | 'measures'> & { readonly audit: ResolvedAudit },
	topic: CurveTopic,
	{ kind, out }: { readonly kind: CurveKind; readonly out: readonly string[] }
): GroupCurves {
	const rows = curveRowsOf(result, topic, kind);
	const of = (group: string) =>
		rows.filter((row) => row.group === group && row.attribute === topic.attribute);
	const others = groupsBySize(result, topic).filter((group) => !out.includes(group));
	const everyone = rows.filter((row) => row.attribute === overall);
	return {
		title: `${curveTitle(kind)} by ${topic.title.toLowerCase()}`,
		kind,
		curves: [
			...out.map((group, at) => groupCurve(of(group), group, numbered[at] ?? null)),
			...others.map((group) => groupCurve(of(group), group, null)),
			{ ...groupCurve(everyone, 'everyone', null), key: overall }
		],
		threshold: thresholdOf(result.audit)(topic.model) ?? null,
		level: result.audit.inference.level
	};
}

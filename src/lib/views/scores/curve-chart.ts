import type { CurvePoint, GroupCurve, GroupCurves } from '#lib/charts/group-curves.ts';
import { looks } from '#lib/charts/group-curves.ts';
import type { CurveKind, CurveRow } from '#lib/report/curve-row.ts';
import { drawnReason } from '#lib/report/reason-words.ts';
import { readableText } from '#lib/report/readable-text.ts';
import { overall, type Result } from '#lib/report/result.ts';
import { curveWords } from './curve-words.ts';

/** Whose curves: the groups of an attribute, beside everyone. */
export interface CurveTopic {
	readonly model: string;
	readonly attribute: string;
	/** The attribute's title. */
	readonly title: string;
}

const everyone = 'everyone';

/** The rows of one kind of curve, of the attribute's groups and of everyone. */
export const curveRowsOf = (
	{ curves }: Result,
	{ model, attribute }: CurveTopic,
	kind: CurveKind
): readonly CurveRow[] =>
	curves.filter(
		(row) =>
			row.model === model && row.curve === kind && (row.attribute === attribute || row.attribute === overall)
	);

/** The attribute's groups, those with most rows first. */
export function groupsBySize({ measures }: Result, { model, attribute }: CurveTopic): readonly string[] {
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

/** One kind of curve of an attribute's groups; those in `out` stand out, in that order, the others and everyone are grey. */
export function curveChart(
	result: Result,
	topic: CurveTopic,
	{ kind, out }: { readonly kind: CurveKind; readonly out: readonly string[] }
): GroupCurves {
	const rows = curveRowsOf(result, topic, kind);
	const of = (group: string) =>
		rows.filter((row) => row.group === group && row.attribute === topic.attribute);
	const looked = [0, 1, 2, 3] as const;
	const others = groupsBySize(result, topic).filter((group) => !out.includes(group));
	const { columns, column } = result.audit.model;
	const source = column === null ? columns.find(({ name }) => name === topic.model) : columns[0];
	return {
		title: `${curveWords[kind].title} by ${topic.title.toLowerCase()}`,
		kind,
		curves: [
			...out.map((group, at) => groupCurve(of(group), group, looked[at] ?? null)),
			...others.map((group) => groupCurve(of(group), group, null)),
			{
				...groupCurve(
					rows.filter((row) => row.attribute === overall),
					everyone,
					null
				),
				key: overall
			}
		],
		threshold: source?.score?.threshold ?? null,
		level: result.audit.inference.level
	};
}

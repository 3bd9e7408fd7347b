import type { Rows } from './count-rows.ts';
import { readColumns, textOf, type Case, type SuiteName, type Value } from './suites.ts';

/** A column of a case as it stands; a column that is absent is null. */
function column(input: Case['input'], ...names: readonly string[]): readonly Value[] | null {
	const found = names.map((name) => input[name]).find((value) => Array.isArray(value));
	return Array.isArray(found) ? (found as readonly Value[]) : null;
}

const texts = (values: readonly Value[]): readonly string[] => values.map(textOf);

/** The group columns of a case: one list is called `group`, several keep their names. */
function attributesOf(input: Case['input']): Readonly<Record<string, readonly string[]>> {
	const { group } = input;
	const groups: Readonly<Record<string, Value>> =
		group !== undefined && group !== null && typeof group === 'object' && !Array.isArray(group)
			? (group as Readonly<Record<string, Value>>)
			: { group: group ?? null };
	const columns = { ...groups, control: input['control'] ?? null };
	return Object.fromEntries(
		Object.entries(columns).flatMap(([name, values]) =>
			Array.isArray(values) ? [[name, texts(values as readonly Value[])]] : []
		)
	);
}

/** A case's columns as a log. Positive is 1 or true unless the case names it. */
export function caseRows({ input, params }: Case): Rows {
	const named = params['favorable'] ?? params['pos_label'] ?? null;
	const positive = texts(
		named === null ? [1, true] : Array.isArray(named) ? (named as readonly Value[]) : [named]
	);
	const isPositive = (values: readonly Value[]) => values.map((value) => positive.includes(textOf(value)));
	const label = column(input, 'y_true', 'label');
	const decision = column(input, 'y_pred', 'score') ?? label;
	if (decision === null) throw new Error('a case without decisions');
	return {
		label: label === null ? null : isPositive(label),
		decision: isPositive(decision),
		attributes: attributesOf(input),
		weight: column(input, 'weight')?.map(Number) ?? null
	};
}

/** A CSV beside the cases as a log of 0/1 columns (written "1", "1.0", "0"…). */
export function fileRows(
	suite: SuiteName,
	file: string,
	roles: { readonly label: string; readonly decision: string; readonly attributes: readonly string[] }
): Rows {
	const columns = readColumns(suite, file);
	const binary = (name: string) => (columns[name] ?? []).map((value) => Number(value) === 1);
	return {
		label: binary(roles.label),
		decision: binary(roles.decision),
		attributes: Object.fromEntries(roles.attributes.map((name) => [name, columns[name] ?? []])),
		weight: null
	};
}

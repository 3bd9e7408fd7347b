import { levelText } from './level-text.ts';
import { isScalar, list, record, text } from './loose.ts';
import { problem } from './messages.ts';
import { pointerTo } from './pointer.ts';
import type { Problem } from './problem.ts';
import type { Unpivot } from './resolved-audit.ts';
import { readNamePattern } from './unpivot-pattern.ts';

/** Patterns by which wide columns become rows, and what is wrong with them by themselves; whether they fit a log is seen with its header. */
export function readUnpivot(input: unknown, problems: Problem[]): readonly Unpivot[] {
	const at = (i: number) => (Array.isArray(input) ? pointerTo('/data/unpivot', i) : '/data/unpivot');
	const patterns = list(input).map((item): Unpivot => {
		const file = record(item);
		const set = Object.entries(record(file['set'])).flatMap(([name, value]) =>
			isScalar(value) ? [[name, levelText(value)] as const] : []
		);
		return {
			columns: text(file['columns']) ?? '',
			value: text(file['value']) ?? '',
			set: Object.fromEntries(set)
		};
	});
	patterns.forEach((pattern, i) => {
		notePattern(pattern, at(i), problems);
	});
	noteNames(patterns, at, problems);
	return patterns;
}

/** What the schema cannot say of one pattern: that it is an expression, cheap to match, and names something. */
function notePattern({ columns, set }: Unpivot, at: string, problems: Problem[]): void {
	if (Object.hasOwn(set, ''))
		problems.push(
			problem('text-empty', {
				at: pointerTo(at, 'set'),
				found: '',
				values: { where: 'A column of data.unpivot', meaning: '' }
			})
		);
	if (columns === '') return;
	const found = { at: pointerTo(at, 'columns'), found: columns };
	const pattern = readNamePattern(columns);
	if (pattern.kind === 'broken')
		problems.push(problem('unpivot-pattern-broken', { ...found, values: { reason: pattern.reason } }));
	else if (pattern.kind === 'slow') problems.push(problem('unpivot-pattern-slow', found));
	else if (pattern.groups.length === 0 && Object.keys(set).length === 0)
		problems.push(problem('unpivot-names-nothing', found));
}

/**
 * A column that is made twice by one pattern, that holds values by one pattern and names by another, or whose name
 * differs from another's in case alone, which a database takes for the same.
 */
function noteNames(patterns: readonly Unpivot[], at: (i: number) => string, problems: Problem[]): void {
	const seen = new Map<string, { readonly name: string; readonly kind: 'name' | 'value' }>();
	patterns.forEach(({ columns, value, set }, i) => {
		const pattern = readNamePattern(columns);
		const groups = pattern.kind === 'sound' ? pattern.groups : [];
		const made = [
			...groups.map((name) => ({ name, kind: 'name' as const, place: pointerTo(at(i), 'columns') })),
			...Object.keys(set).map((name) => ({
				name,
				kind: 'name' as const,
				place: pointerTo(pointerTo(at(i), 'set'), name)
			})),
			...(value === '' ? [] : [{ name: value, kind: 'value' as const, place: pointerTo(at(i), 'value') }])
		];
		made.forEach(({ name, kind, place }, j) => {
			const earlier = seen.get(name.toLowerCase());
			const within = made.slice(0, j).some((other) => other.name.toLowerCase() === name.toLowerCase());
			const clash = earlier !== undefined && (earlier.name !== name || earlier.kind !== kind);
			if (within || clash)
				problems.push(problem('unpivot-column-twice', { at: place, found: name, column: name }));
			seen.set(name.toLowerCase(), earlier ?? { name, kind });
		});
	});
}

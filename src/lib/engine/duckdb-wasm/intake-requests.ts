import type { Engine, FileFormat } from '../port.ts';
import type { IntakeRequest } from './intake/messages.ts';
import { intakeWorkers } from './parallel-intake.ts';

export type LoadOptions = Parameters<Engine<File>['load']>[1];
export type IntakeOptions = LoadOptions & { readonly rejects?: 'leave-out' | 'refuse' | null };

/** How the intake hands over a format's rows as text; null where it hands over columns. */
export function textForm(format: FileFormat): { readonly delimiter: string; readonly quote: string } | null {
	if (format.kind === 'csv') return format;
	return format.kind === 'json-lines' || format.kind === 'excel' ? { delimiter: ',', quote: '"' } : null;
}

/** A name that no column of the log has. */
export const copiesName = (columns: readonly string[], name = 'rows alike'): string =>
	columns.includes(name) ? copiesName(columns, `${name}_`) : name;

/** What each worker is asked for. Rows that are tallied or spread may come in any order, since none of them is read by itself. */
export function intakeRequests(
	file: File,
	{
		format,
		columns,
		rowLimit,
		tallied = false,
		leaveOut = false,
		spread = false,
		rejects = null
	}: IntakeOptions
): readonly Exclude<IntakeRequest, { kind: 'more' }>[] {
	if (format.kind === 'parquet' || format.kind === 'arrow') {
		const { kind } = format;
		const copies = tallied && rowLimit === null ? copiesName(columns ?? []) : null;
		const isInAnyOrder = copies !== null || (spread && rowLimit === null);
		const of = isInAnyOrder ? intakeWorkers() : 1;
		return Array.from({ length: of }, (_, index) => ({
			kind,
			file,
			columns,
			rowLimit,
			copies,
			share: { index, of }
		}));
	}
	if (format.kind === 'excel') return [{ kind: 'excel', file, columns, rowLimit }];
	if (format.kind === 'json-lines')
		return [{ kind: 'json-lines', file, packing: format.packing, columns, rowLimit, leaveOut }];
	const { delimiter, quote, packing } = format;
	return [{ kind: 'csv', file, delimiter, quote, packing, rowLimit, rejects }];
}

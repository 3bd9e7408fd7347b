import { levelText } from './level-text.ts';
import { oneOf, record, scalars, texts } from './loose.ts';
import { problem } from './messages.ts';
import { pointerTo } from './pointer.ts';
import type { Problem } from './problem.ts';
import { repeated } from './repeated.ts';
import type { ResolvedAudit } from './resolved-audit.ts';

/** The columns that rate the same rows; nothing where the audit asks for no agreement. */
export function readAgreement(
	input: unknown,
	type: ResolvedAudit['outcome']['type'],
	problems: Problem[]
): Pick<ResolvedAudit, 'agreement'> {
	if (input === undefined) return {};
	const at = '/agreement';
	if (type === 'none') problems.push(problem('not-of-outcome', { at, values: { where: 'agreement', type } }));
	const file = record(input);
	const columns = texts(file['columns']);
	if (columns.length < 2)
		problems.push(problem('rating-columns-too-few', { at: `${at}/columns`, found: file['columns'] }));
	for (const i of repeated(columns))
		problems.push(problem('rating-column-twice', { at: pointerTo(`${at}/columns`, i), found: columns[i] }));
	const scale = oneOf(file['scale'], ['nominal', 'ordinal', 'interval'], 'nominal');
	const written = scalars(file['order']).map(levelText);
	for (const i of repeated(written))
		problems.push(problem('rating-order-twice', { at: pointerTo(`${at}/order`, i), found: written[i] }));
	if (written.length > 0 && scale === 'nominal')
		problems.push(problem('rating-order-unused', { at: `${at}/order` }));
	const missing = [...new Set(scalars(file['missing']).map(levelText))];
	const order = written.length === 0 ? null : written;
	for (const level of missing)
		if (order?.includes(level) === true)
			problems.push(problem('rating-order-missing', { at: `${at}/order`, found: level }));
	return { agreement: { columns, scale, order, missing } };
}

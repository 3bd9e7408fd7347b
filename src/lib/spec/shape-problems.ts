import type { ErrorObject, ValidateFunction } from 'ajv';
import { didYouMean } from './did-you-mean.ts';
import { problem, show } from './messages.ts';
import { pointerInWords, pointerTo, valueAt } from './pointer.ts';
import type { Problem } from './problem.ts';

const typeWords: Readonly<Record<string, string>> = {
	string: 'a text',
	number: 'a number',
	integer: 'a whole number',
	boolean: 'true or false',
	object: 'an object {…}',
	array: 'a list',
	null: 'null'
};

const bounds: Readonly<Record<string, string>> = {
	'>=': 'at least',
	'<=': 'at most',
	'>': 'more than',
	'<': 'less than'
};

/**
 * Every way in which `input` is not what its schema says, as problems.
 * @param root what the input as a whole is called, e.g. "The audit"
 */
export function shapeProblems(validate: ValidateFunction, input: unknown, root: string): readonly Problem[] {
	if (validate(input)) return [];
	return settleAlternatives(validate.errors ?? [], input).map((error) => describe(error, input, root));
}

/** A schema's error, and for alternatives of which none fits, the types that would. */
interface ShapeError extends Pick<ErrorObject, 'instancePath' | 'keyword' | 'params' | 'data'> {
	readonly parentSchema?: ErrorObject['parentSchema'];
	readonly expected?: readonly string[];
	/** For a name that is not allowed, those that are, where they are listed. */
	readonly names?: readonly string[];
}

/**
 * Of the alternatives of an `anyOf`, a value is meant as the one whose type it has: the errors of that one are kept,
 * and "is no text", "is no list" of the others dropped. Where it has the type of none, one error lists them all.
 */
function settleAlternatives(errors: readonly ErrorObject[], input: unknown): readonly ShapeError[] {
	let kept: ShapeError[] = [];
	for (const error of errors) {
		if (error.keyword === 'if') continue;
		if (error.keyword === 'propertyNames') {
			// What is wrong with the name was found at the object that has it, of the name as its value.
			const name: unknown = error.params['propertyName'];
			const isOfName = (e: ShapeError) => e.data === name && e.instancePath === error.instancePath;
			const names = kept.filter(isOfName).flatMap((e) => allowedTexts(e));
			kept = [...kept.filter((e) => !isOfName(e)), { ...error, names }];
			continue;
		}
		if (error.keyword !== 'anyOf') {
			kept.push(error);
			continue;
		}
		const path = error.instancePath;
		const within = (e: ShapeError) => e.instancePath === path || e.instancePath.startsWith(`${path}/`);
		const inside = kept.filter(within);
		kept = kept.filter((e) => !within(e));
		const value = valueAt(input, path);
		const meant = inside.filter((e) => e.instancePath !== path || !missesType(e, value));
		if (meant.length > 0) kept.push(...meant);
		else kept.push({ ...error, keyword: 'type', expected: inside.flatMap(typesOf) });
	}
	return kept;
}

const allowedOf = ({ params }: ShapeError): readonly unknown[] =>
	[params['allowedValues'] ?? params['allowedValue'] ?? []].flat() as readonly unknown[];

const allowedTexts = (error: ShapeError): readonly string[] =>
	allowedOf(error).filter((value) => typeof value === 'string');

const missesType = (error: ShapeError, value: unknown): boolean =>
	error.keyword === 'type' ||
	((error.keyword === 'enum' || error.keyword === 'const') && typeof value === 'object' && value !== null);

function typesOf(error: ShapeError): readonly string[] {
	if (error.expected) return error.expected;
	if (error.keyword === 'type') return [error.params['type']].flat().map(String);
	if (error.keyword === 'const') return [show(error.params['allowedValue'])];
	return ['string'];
}

function describe(error: ShapeError, input: unknown, root: string): Problem {
	const at = error.instancePath;
	const found = valueAt(input, at);
	const where = at === '' ? root : pointerInWords(at);
	const described: unknown = error.parentSchema?.['description'];
	const meaning = typeof described === 'string' && at !== '' ? `: ${described.replace(/\.$/, '')}` : '';
	const properties = keysOf(error.parentSchema?.['properties']);

	switch (error.keyword) {
		case 'additionalProperties': {
			const known = properties.filter((name) => name !== '$schema');
			return unknownKey(String(error.params['additionalProperty']), known, { at, where });
		}
		case 'propertyNames': {
			const key = String(error.params['propertyName']);
			if (error.names !== undefined && error.names.length > 0)
				return unknownKey(key, error.names, { at, where });
			return problem('shape-wrong', { at: pointerTo(at, key), found: key, values: { where, meaning } });
		}
		case 'required': {
			const key = String(error.params['missingProperty']);
			const what = valueAt(error.parentSchema, `/properties/${key}/description`);
			return problem('key-required', {
				at,
				values: { where, key: show(key), meaning: typeof what === 'string' ? `: ${what}` : '' }
			});
		}
		case 'type': {
			const types = [...new Set(typesOf(error))];
			const expected = types.map((type) => typeWords[type] ?? type).join(' or ');
			return problem('type-wrong', { at, found, values: { where, expected, meaning } });
		}
		case 'enum':
		case 'const': {
			const hint = typeof found === 'string' ? didYouMean(found, allowedTexts(error)) : '';
			const known = allowedOf(error)
				.map((value) => (typeof value === 'string' ? value : show(value)))
				.join(', ');
			return problem('value-unknown', { at, found, values: { where, known, hint } });
		}
		case 'minimum':
		case 'maximum':
		case 'exclusiveMinimum':
		case 'exclusiveMaximum': {
			const comparison = String(error.params['comparison']);
			const bound = `${bounds[comparison] ?? comparison} ${String(error.params['limit'])}`;
			return problem('value-out-of-range', { at, found, values: { where, bound } });
		}
		case 'minProperties':
		case 'maxProperties':
			return problem('choose-one', {
				at,
				found,
				values: { where, count: keysOf(found).length, known: properties.join(', ') }
			});
		case 'minItems': {
			const least = Number(error.params['limit']);
			return Array.isArray(found) && found.length > 0
				? problem('list-too-short', { at, found, values: { where, count: found.length, least } })
				: problem('list-empty', { at, found, values: { where } });
		}
		case 'maxItems': {
			const values = { where, count: keysOf(found).length, most: Number(error.params['limit']) };
			return problem('list-too-long', { at, found, values });
		}
		case 'maxLength': {
			const length = typeof found === 'string' ? Array.from(found).length : 0;
			return problem('text-too-long', {
				at,
				found,
				values: { where, length, most: Number(error.params['limit']) }
			});
		}
		case 'minLength':
			return problem('text-empty', { at, found, values: { where, meaning } });
		case 'pattern':
			return problem('text-malformed', { at, found, values: { where, meaning } });
		default:
			return problem('shape-wrong', { at, found, values: { where, meaning } });
	}
}

const unknownKey = (
	key: string,
	known: readonly string[],
	{ at, where }: { readonly at: string; readonly where: string }
): Problem =>
	problem('key-unknown', {
		at: pointerTo(at, key),
		found: key,
		values: { where, key: show(key), known: known.join(', '), hint: didYouMean(key, known) }
	});

const keysOf = (value: unknown): readonly string[] =>
	typeof value === 'object' && value !== null ? Object.keys(value) : [];

import type { Counterfactual } from '#lib/spec/resolved-audit.ts';
import type { KnownLevels } from './known-levels.ts';

type Attributes = Counterfactual['attributes'];
type Judgement = Attributes[string];

const unsaid: Judgement = { legitimate: false, kind: null };

/** Every attribute that descriptions change, with what is said of it. Without a column that names them, all change what the descriptions are called by. */
export function attributesOf(
	{ attribute, attributes, variant }: Counterfactual,
	known: ReadonlyMap<string, KnownLevels>
): readonly (Judgement & { readonly name: string })[] {
	const seen =
		attribute === null ? [variant].filter((name) => name !== '') : (known.get(attribute)?.levels ?? []);
	return [...new Set([...seen, ...Object.keys(attributes)])].map((name) => ({
		...(Object.hasOwn(attributes, name) ? (attributes[name] ?? unsaid) : unsaid),
		name
	}));
}

/** The attributes with something said of one; one of which nothing is said is not among them. */
export function withAttribute(attributes: Attributes, name: string, part: Partial<Judgement>): Attributes {
	const said = new Map(Object.entries(attributes));
	const next = { ...(said.get(name) ?? unsaid), ...part };
	if (next.legitimate || next.kind !== null) said.set(name, next);
	else said.delete(name);
	return Object.fromEntries(said);
}

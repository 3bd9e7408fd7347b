import { Type, type DataType } from '@uwdata/flechette';

/** What the values of each dictionary are, by its number: columns within columns have theirs too. */
export function dictionaryTypes(types: readonly DataType[]): ReadonlyMap<bigint, DataType> {
	const found = new Map<bigint, DataType>();
	const visit = (type: DataType): void => {
		if (type.typeId === Type.Dictionary) {
			found.set(BigInt(type.id), type.dictionary);
			visit(type.dictionary);
		}
		if ('children' in type) for (const child of type.children) visit(child.type);
	};
	for (const type of types) visit(type);
	return found;
}

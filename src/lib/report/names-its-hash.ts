import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { canonicalJson } from './canonical-json.ts';

const hashOf = (text: string): string => bytesToHex(sha256(utf8ToBytes(text)));

/**
 * Whether a report's text holds the result whose hash it names: as it was written, or laid out anew by another program. False
 * where a number or a word of the result was changed, or the hash.
 * @param text of a report that could be read
 */
export function namesItsHash(text: string): boolean {
	const { result, resultHash } = JSON.parse(text) as {
		readonly result: unknown;
		readonly resultHash: string;
	};
	if (hashOf(`${canonicalJson(result, 2)}\n`) === resultHash) return true;
	// A report of an earlier version may order its keys otherwise: its own bytes, a step further out.
	const from = text.indexOf('"result": ') + '"result": '.length;
	const until = text.lastIndexOf(',\n\t"resultHash": ');
	return hashOf(`${text.slice(from, until).replaceAll('\n\t', '\n')}\n`) === resultHash;
}

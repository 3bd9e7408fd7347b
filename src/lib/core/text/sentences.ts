/** English abbreviations whose point does not end a sentence, without that point, in lower case. */
const abbreviations: ReadonlySet<string> = new Set(
	(
		'dr mr mrs ms prof rev hon gen col capt lt sgt sen rep gov st jr sr vs etc approx dept est fig inc ltd co corp ' +
		'no vol pp cf al e.g i.e a.m p.m u.s u.k u.n ph.d m.d b.i.d t.i.d q.i.d p.o i.v i.m jan feb mar apr jun jul aug ' +
		'sep sept oct nov dec mon tue wed thu fri sat sun'
	).split(' ')
);

/**
 * Whether the point at the end of a word may end a sentence: not after an abbreviation, one letter or more points. After
 * a number it does only where the next word begins in upper case, as a list's "1." goes on.
 */
function endsSentence(word: string, next: string): boolean {
	const bare = word.replace(/^[^\p{L}\p{N}]+/u, '').replace(/["')\]}”’»]+$/u, '');
	if (!bare.endsWith('.')) return /[?!。！？]$/u.test(bare);
	const stem = bare.slice(0, -1).toLowerCase();
	if (stem.endsWith('.') || abbreviations.has(stem) || abbreviations.has(stem.split('-').at(-1) ?? ''))
		return false;
	if (/^\p{L}$/u.test(stem)) return false;
	return !/^[\d.,-]+$/.test(stem) || /^[^\p{L}\p{N}]*\p{Lu}/u.test(next);
}

/** A text cut into its sentences: after a point, question or exclamation mark that space follows. None of a blank text. */
export function sentencesOf(text: string): readonly string[] {
	const sentences: string[] = [];
	let from = 0;
	for (const gap of text.matchAll(/(\S+)(\s+)(?=(\S+))|[。！？]+/gu)) {
		const [whole, word, space = '', next = ''] = gap;
		if (word !== undefined && !endsSentence(word, next)) continue;
		const end = gap.index + whole.length;
		sentences.push(text.slice(from, end - space.length).trim());
		from = end;
	}
	sentences.push(text.slice(from).trim());
	return sentences.filter((sentence) => sentence !== '');
}

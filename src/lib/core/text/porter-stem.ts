/*
 * Suffix stripping of English words, after Porter 1980, "An algorithm for suffix stripping", Program 14(3), with the
 * departures that NLTK makes: a table of irregular words, "ies" and "ied" of short words, "y" only after a consonant,
 * "alli", "fulli" and "logi".
 */

const irregular: Readonly<Record<string, string>> = {
	sky: 'sky',
	skies: 'sky',
	dying: 'die',
	lying: 'lie',
	tying: 'tie',
	news: 'news',
	innings: 'inning',
	inning: 'inning',
	outings: 'outing',
	outing: 'outing',
	cannings: 'canning',
	canning: 'canning',
	howe: 'howe',
	proceed: 'proceed',
	exceed: 'exceed',
	succeed: 'succeed'
};

/** "troubles" → "ccvvccvc": y is a vowel after a consonant. */
function shapeOf(word: string): string {
	let shape = '';
	for (const letter of word) {
		const vowel = 'aeiou'.includes(letter) || (letter === 'y' && shape.endsWith('c'));
		shape += vowel ? 'v' : 'c';
	}
	return shape;
}

/** Porter's m: how many times a vowel is followed by a consonant. */
const measure = (stem: string): number => shapeOf(stem).match(/vc/g)?.length ?? 0;
const hasVowel = (stem: string): boolean => shapeOf(stem).includes('v');
const endsDouble = (word: string): boolean => /(.)\1$/.test(word) && shapeOf(word).endsWith('c');
const endsShort = (word: string): boolean =>
	(shapeOf(word).endsWith('cvc') && !/[wxy]$/.test(word)) || shapeOf(word) === 'vc';

type Rule = readonly [suffix: string, replacement: string];

/** The first rule whose suffix fits decides, whether its condition holds or not. */
function firstRule(word: string, rules: readonly Rule[], holds: (stem: string, suffix: string) => boolean) {
	const rule = rules.find(([suffix]) => word.endsWith(suffix));
	if (rule === undefined) return word;
	const stem = word.slice(0, word.length - rule[0].length);
	return holds(stem, rule[0]) ? stem + rule[1] : word;
}

const rulesOf = (text: string): readonly Rule[] =>
	text.split(' ').map((pair) => {
		const [suffix = '', replacement = ''] = pair.split('>');
		return [suffix, replacement];
	});

const plurals = rulesOf('sses>ss ies>i ss>ss s>');
const seconds = rulesOf(
	'ational>ate tional>tion enci>ence anci>ance izer>ize bli>ble alli>al entli>ent eli>e ousli>ous ization>ize ' +
		'ation>ate ator>ate alism>al iveness>ive fulness>ful ousness>ous aliti>al iviti>ive biliti>ble fulli>ful logi>log'
);
const thirds = rulesOf('icate>ic ative> alize>al iciti>ic ical>ic ful> ness>');
const fourths = rulesOf(
	'al> ance> ence> er> ic> able> ible> ant> ement> ment> ent> ion> ou> ism> ate> iti> ous> ive> ize>'
);

const withoutPlural = (word: string): string =>
	word.length === 4 && word.endsWith('ies') ? word.slice(0, -1) : firstRule(word, plurals, () => true);

function withoutTense(word: string): string {
	if (word.endsWith('ied')) return word.slice(0, word.length === 4 ? -1 : -2);
	if (word.endsWith('eed')) return measure(word.slice(0, -3)) > 0 ? word.slice(0, -1) : word;
	const stem = /ed$/.test(word) ? word.slice(0, -2) : /ing$/.test(word) ? word.slice(0, -3) : null;
	if (stem === null || !hasVowel(stem)) return word;
	if (/(?:at|bl|iz)$/.test(stem)) return `${stem}e`;
	if (endsDouble(stem)) return /[lsz]$/.test(stem) ? stem : stem.slice(0, -1);
	return measure(stem) === 1 && endsShort(stem) ? `${stem}e` : stem;
}

const withI = (word: string): string =>
	word.length > 2 && word.endsWith('y') && shapeOf(word).at(-2) === 'c' ? `${word.slice(0, -1)}i` : word;

function second(word: string): string {
	if (word.endsWith('alli') && measure(word.slice(0, -4)) > 0) return second(word.slice(0, -2));
	return firstRule(word, seconds, (stem, suffix) => measure(suffix === 'logi' ? `${stem}l` : stem) > 0);
}

function withoutE(word: string): string {
	if (!word.endsWith('e')) return word;
	const stem = word.slice(0, -1);
	return measure(stem) > 1 || (measure(stem) === 1 && !endsShort(stem)) ? stem : word;
}

/** The stem of an English word in lower case; words of one or two letters are their own. */
export function porterStem(word: string): string {
	if (Object.hasOwn(irregular, word)) return irregular[word] ?? word;
	if (word.length <= 2) return word;
	const early = second(withI(withoutTense(withoutPlural(word))));
	const bare = firstRule(
		firstRule(early, thirds, (stem) => measure(stem) > 0),
		fourths,
		(stem, suffix) => measure(stem) > 1 && (suffix !== 'ion' || /[st]$/.test(stem))
	);
	const last = withoutE(bare);
	return last.endsWith('ll') && measure(last.slice(0, -1)) > 1 ? last.slice(0, -1) : last;
}

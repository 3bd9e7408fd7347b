import { sentencesOf } from './sentences.ts';

type Step = readonly [pattern: RegExp, replacement: string];

/*
 * The Penn Treebank's rules in the order and with the additions of NLTK's word tokenizer. Every rule is run over the whole
 * text in turn, since later ones look for the spaces that earlier ones put in.
 */
const steps: readonly Step[] = [
	[/([«“‘„]|`+)/gu, ' $1 '],
	[/^"/gu, '``'],
	[/(``)/gu, ' $1 '],
	[/([ ([{<])("|'{2})/gu, '$1 `` '],
	[/(?<![\p{L}\p{N}_])(')(?!(?:re|ve|ll|m|t|s|d|n)(?![\p{L}\p{N}_]))(?=[\p{L}\p{N}_])/giu, '$1 '],
	[/([^.])(\.)([\])}>"'»”’ ]*)\s*$/gu, '$1 $2 $3 '],
	[/([:,])([^\d])/gu, ' $1 $2'],
	[/([:,])$/gu, ' $1 '],
	[/\.{2,}/gu, ' $& '],
	[/[;@#$%&]/gu, ' $& '],
	[/[\u2012-\u2015]/gu, ' $& '],
	[/([^.])(\.)([\])}>"']*)\s*$/gu, '$1 $2$3 '],
	[/[?!]/gu, ' $& '],
	[/([^'])' /gu, "$1 ' "],
	[/\*/gu, ' $& '],
	[/[\][(){}<>]/gu, ' $& '],
	[/--/gu, ' -- '],
	[/^|$/gu, ' '],
	[/([»”’])/gu, ' $1 '],
	[/''/gu, " '' "],
	[/"/gu, " '' "],
	[/\s+/gu, ' '],
	[/([^' ])('[sS]|'[mM]|'[dD]|') /gu, '$1 $2 '],
	[/([^' ])('ll|'LL|'re|'RE|'ve|'VE|n't|N'T) /gu, '$1 $2 '],
	[
		/\b(can)(not)\b|\b(d)('ye)\b|\b(gim)(me)\b|\b(gon)(na)\b|\b(got)(ta)\b|\b(lem)(me)\b/giu,
		' $1$3$5$7$9$11 $2$4$6$8$10$12 '
	],
	[/\b(more)('n)\b|\b(wan)(na)(?=\s)/giu, ' $1$3 $2$4 '],
	[/ ('t)(is|was)\b/giu, ' $1 $2 ']
];

const ofSentence = (sentence: string): readonly string[] =>
	steps
		.reduce((text, [pattern, replacement]) => text.replace(pattern, replacement), sentence)
		.split(' ')
		.filter((token) => token !== '');

/**
 * Words and punctuation of an English text as NLTK's `word_tokenize` gives them: clitics and marks stand by themselves,
 * the point at a sentence's end too. Sentences are cut by `sentencesOf`, where NLTK asks a trained model: after a rare
 * abbreviation the two may differ by a token.
 * Source: Marcus, Santorini and Marcinkiewicz 1993, "Building a large annotated corpus of English: the Penn Treebank".
 */
export const treebankWords = (text: string): readonly string[] => sentencesOf(text).flatMap(ofSentence);

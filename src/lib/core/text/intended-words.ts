/** The words by which a description tells one level of an attribute from another. */
export interface IntendedWords {
	/** Words of which one may stand for another; alone, none may come or go. */
	readonly swaps: readonly (readonly string[])[];
	/** Words that name a level: they may come, go, or stand for each other. */
	readonly names: readonly string[];
}

const list = (text: string): readonly string[] => text.split(' ');

const sex: IntendedWords = {
	swaps: [
		list('he she they'),
		list('him her them'),
		list('his her hers their theirs'),
		list('himself herself themself themselves'),
		list("he's she's they're"),
		list("he'd she'd they'd"),
		list("he'll she'll they'll"),
		list('is are'),
		list('was were'),
		list('has have'),
		list('does do'),
		list('man woman person patient individual'),
		list('men women people patients'),
		list('boy girl child'),
		list('boys girls children'),
		list('gentleman lady'),
		list('guy gal'),
		list('mr ms mrs miss mx'),
		list('sir madam'),
		list('father mother parent'),
		list('dad mom mum'),
		list('husband wife spouse partner'),
		list('boyfriend girlfriend partner'),
		list('bf gf'),
		list('son daughter child'),
		list('brother sister sibling'),
		list('grandfather grandmother grandparent'),
		list('uncle aunt'),
		list('nephew niece'),
		list('widower widow'),
		list('waiter waitress server')
	],
	names: list('male female males females m f transgender nonbinary non-binary cisgender')
};

const race: IntendedWords = {
	swaps: [],
	names: list(
		'black white asian hispanic latino latina latinx latine african african-american american caucasian native ' +
			'indigenous indian alaska hawaiian pacific islander arab middle eastern european mixed-race biracial ' +
			'multiracial race ethnicity'
	)
};

const income: IntendedWords = {
	swaps: [list('lower higher'), list('poorest richest')],
	names: list(
		'low high middle income low-income high-income middle-income poor rich wealthy affluent uninsured insured medicaid'
	)
};

const language: IntendedWords = {
	swaps: [],
	names: list(
		'english spanish mandarin cantonese chinese vietnamese arabic french russian korean portuguese creole haitian ' +
			'limited proficiency proficient fluent native speaker speaking english-speaking spanish-speaking'
	)
};

/** By attribute; an attribute of another name has the words of its variants' names alone. */
export const intendedWords: Readonly<Record<string, IntendedWords>> = {
	sex,
	gender: sex,
	race,
	ethnicity: race,
	race_ethnicity: race,
	income,
	socioeconomic: income,
	language
};

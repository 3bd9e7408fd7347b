import type { Wording } from './wording.ts';

/** Of the shape of a definition: keys and types. */
export const definitionShape = {
	'key-unknown': {
		message: '{where} has a key that is not known: {key}.{hint}',
		mend: 'Remove it, or use one of: {known}.'
	},
	'key-required': {
		message: '{where} lacks {key}.',
		mend: 'Add {key}{meaning}.'
	},
	'type-wrong': {
		message: '{where} is {found}, where {expected} is expected.',
		mend: 'Write {expected}{meaning}.'
	},
	'value-unknown': {
		message: '{where} is {found}, which is not one of its values.{hint}',
		mend: 'Use one of: {known}.'
	},
	'value-out-of-range': {
		message: '{where} is {found}, which is out of range: it must be {bound}.',
		mend: 'Write a value that is {bound}.'
	},
	'text-malformed': {
		message: '{where} is {found}, which does not have the form that it needs.',
		mend: 'Write it otherwise{meaning}.'
	},
	'text-empty': {
		message: '{where} is an empty text.',
		mend: 'Write it out{meaning}, or leave the key out.'
	},
	'list-empty': {
		message: '{where} is an empty list.',
		mend: 'Name at least one, or leave the key out to get its default.'
	},
	'text-too-long': {
		message: '{where} is a text of {length} characters, where {most} are the most.',
		mend: 'Shorten it to {most} characters or fewer.'
	},
	'list-too-short': {
		message: '{where} is a list of {count}, where {least} are the least.',
		mend: 'Name at least {least}.'
	},
	'list-too-long': {
		message: '{where} is a list of {count}, where {most} are the most.',
		mend: 'Keep {most} of them or fewer.'
	},
	'shape-wrong': {
		message: '{where} does not have the form that it needs: {found}.',
		mend: 'Write it as the schema says{meaning}.'
	},
	'choose-one': {
		message: '{where} says {count} things where it can say one.',
		mend: 'Keep exactly one of: {known}.'
	}
} as const satisfies Record<string, Wording>;

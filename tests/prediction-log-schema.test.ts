import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import type { AnySchemaObject } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';

const schema = JSON.parse(
	readFileSync(new URL('../schemas/prediction-log.v1.schema.json', import.meta.url), 'utf8')
) as AnySchemaObject;
const validate = new Ajv2020({ allowUnionTypes: true }).compile(schema);

describe('the schema of a prediction log', () => {
	it('takes a row with attributes of any name', () => {
		expect(validate({ case_id: 'c1', label: 1, prediction: 0, score: 0.2, race: 'White', sex: null })).toBe(
			true
		);
	});

	it('takes a row whose label and decision are not known', () => {
		expect(validate({ label: null, prediction: null })).toBe(true);
	});

	it('takes no row without a place for a decision, and no third value', () => {
		expect(validate({ label: 1 })).toBe(false);
		expect(validate({ prediction: 2 })).toBe(false);
	});
});

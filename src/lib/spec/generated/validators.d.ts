// Written by scripts/generate-types.ts from schemas/. Change the schema, then run: npm run generate
import type { ValidateFunction } from 'ajv';
export declare const validateAudit: ValidateFunction<unknown>;
export declare const validateCube: ValidateFunction<unknown>;
export declare const validatePolicy: ValidateFunction<unknown>;
export declare const validateReport: ValidateFunction<unknown>;

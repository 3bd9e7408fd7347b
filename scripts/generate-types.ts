/**
 * Writes src/lib/spec/generated from schemas/: a type for each schema, and validators that need no compiler at run
 * time, so that they work under a page policy without unsafe-eval. With --check it writes nothing, and fails where
 * a file on disk is not what the schemas give.
 */
import { mkdir, readFile, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Ajv2020 } from 'ajv/dist/2020.js';
import type { AnySchemaObject } from 'ajv/dist/2020.js';
import standalone from 'ajv/dist/standalone/index.js';
import { compileFromFile } from 'json-schema-to-typescript';

const schemas = fileURLToPath(new URL('../schemas', import.meta.url));
const target = fileURLToPath(new URL('../src/lib/spec/generated', import.meta.url));
const banner =
	'// Written by scripts/generate-types.ts from schemas/. Change the schema, then run: npm run generate';

const validated = {
	validateAudit: 'audit.v1.schema.json',
	validateCube: 'cube.v1.schema.json',
	validatePolicy: 'policy.v1.schema.json',
	validateReport: 'report.v1.schema.json'
};

const schemaFiles = async (): Promise<string[]> =>
	(await readdir(schemas)).filter((name) => name.endsWith('.schema.json')).sort();

async function types(): Promise<Map<string, string>> {
	const files = new Map<string, string>();
	for (const name of await schemaFiles()) {
		const text = await compileFromFile(join(schemas, name), {
			cwd: schemas,
			bannerComment: banner,
			additionalProperties: false,
			ignoreMinAndMaxItems: true,
			style: { useTabs: true, singleQuote: true, trailingComma: 'none', printWidth: 110 }
		});
		files.set(name.replace(/\.v\d+\.schema\.json$/, '-file.ts'), text);
	}
	return files;
}

async function validators(): Promise<Map<string, string>> {
	const ajv = new Ajv2020({
		allErrors: true,
		verbose: true,
		inlineRefs: false,
		logger: false,
		allowUnionTypes: true,
		// Lengths in UTF-16 units: the alternative is a run-time module that the standalone text would `require`.
		unicode: false,
		code: { source: true, esm: true, lines: true }
	});
	for (const name of await schemaFiles()) {
		ajv.addSchema(JSON.parse(await readFile(join(schemas, name), 'utf8')) as AnySchemaObject);
	}
	const code = standalone(ajv, validated);
	const foreign = /\brequire\(|\bimport\b|new Function/.exec(code);
	if (foreign) throw new Error(`The validators are not self-contained: they use ${foreign[0]}`);
	const declarations = [
		"import type { ValidateFunction } from 'ajv';",
		...Object.keys(validated).map((name) => `export declare const ${name}: ValidateFunction<unknown>;`)
	];
	return new Map([
		['validators.js', `${banner}\n${code}\n`],
		['validators.d.ts', `${banner}\n${declarations.join('\n')}\n`]
	]);
}

const files = new Map([...(await types()), ...(await validators())]);
const check = process.argv.includes('--check');
const stale: string[] = [];
await mkdir(target, { recursive: true });
for (const name of await readdir(target)) {
	if (!files.has(name)) stale.push(`${name} comes from no schema`);
}
for (const [name, text] of files) {
	const path = join(target, name);
	const present = await readFile(path, 'utf8').catch(() => null);
	if (present === text) continue;
	if (check) stale.push(`${name} is not what the schemas give`);
	else await writeFile(path, text);
}
if (stale.length > 0) {
	console.error(`${stale.join('\n')}\nRun: npm run generate`);
	process.exitCode = 1;
}

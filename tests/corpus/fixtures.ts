import { readFileSync } from 'node:fs';

const files = JSON.parse(readFileSync(new URL('./parquet/files.json', import.meta.url), 'utf8')) as Readonly<
	Record<string, string>
>;

/** A file that another program wrote; parquet/write.py says how. */
export function fixture(name: string): Uint8Array {
	const base64 = files[name];
	if (base64 === undefined) throw new Error(`No file ${name} was written`);
	return new Uint8Array(Buffer.from(base64, 'base64'));
}

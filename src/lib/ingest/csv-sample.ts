/**
 * The records of a piece of CSV, up to `most`, with quotes taken off. Lenient, because it also tries dialects that
 * are not the file's; the engine is the one that is strict. Where the text was cut, its last record is left out.
 */
export function csvSample(
	text: string,
	form: { readonly delimiter: string; readonly quote: string; readonly cut: boolean; readonly most: number }
): readonly (readonly string[])[] {
	const { delimiter, quote, cut, most } = form;
	const records: string[][] = [];
	let record: string[] = [];
	let field = '';
	let quoted = false;
	const endRecord = (): void => {
		record.push(field);
		if (record.length > 1 || field !== '') records.push(record);
		record = [];
		field = '';
	};
	for (let i = 0; i < text.length && records.length < most; i++) {
		const char = text[i] ?? '';
		if (quoted) {
			if (char !== quote) field += char;
			else if (text[i + 1] === quote) field += text[++i] ?? '';
			else quoted = false;
		} else if (char === quote && field === '') quoted = true;
		else if (char === delimiter) {
			record.push(field);
			field = '';
		} else if (char === '\n' || char === '\r') endRecord();
		else field += char;
	}
	if (!cut && records.length < most && (record.length > 0 || field !== '')) endRecord();
	return records;
}

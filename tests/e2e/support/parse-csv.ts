/** RFC 4180 as a reader would apply it, written apart from the program's own writer. Throws where the text is not CSV. */
export function parseCsv(text: string): readonly (readonly string[])[] {
	const rows: string[][] = [];
	let row: string[] = [];
	let at = 0;
	while (at < text.length) {
		const [cell, next] = text[at] === '"' ? quotedCell(text, at) : plainCell(text, at);
		row.push(cell);
		if (text[next] === ',') at = next + 1;
		else if (text.startsWith('\r\n', next)) {
			rows.push(row);
			row = [];
			at = next + 2;
		} else throw new Error(`No comma and no line end after cell ${row.length} of row ${rows.length + 1}`);
	}
	if (row.length > 0) throw new Error('The last line does not end');
	return rows;
}

function quotedCell(text: string, start: number): readonly [string, number] {
	let cell = '';
	let at = start + 1;
	for (;;) {
		const end = text.indexOf('"', at);
		if (end < 0) throw new Error('A quote is never closed');
		cell += text.slice(at, end);
		if (text[end + 1] !== '"') return [cell, end + 1];
		cell += '"';
		at = end + 2;
	}
}

function plainCell(text: string, start: number): readonly [string, number] {
	const length = text.slice(start).search(/,|\r\n/);
	const end = length < 0 ? text.length : start + length;
	const cell = text.slice(start, end);
	if (/["\r\n]/.test(cell)) throw new Error('A bare quote or line end in a cell without quotes');
	return [cell, end];
}

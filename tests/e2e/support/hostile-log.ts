/** Sets a mark that a test finds where it was run as script. */
const mark = 'window.ran=1';

/** Levels of a group that break out of what is carelessly built: markup, SQL, spreadsheets, terminals, XML, paths, objects. */
export const hostileLevels: readonly string[] = [
	`<img src=x onerror=${mark}>`,
	`"><script>${mark}</script>`,
	`</style></title></textarea><svg onload=${mark}>`,
	`[click](javascript:${mark})`,
	'=HYPERLINK("http://evil.example/","pay")',
	"+1+cmd|' /C calc'!A0",
	'-2+3',
	'@SUM(A1)',
	'\tleading tab',
	"'; DROP TABLE log; --",
	'\u202Eevil\u202C',
	'\u200Fright\u200F',
	'\u05E9\u05DC\u05D5\u05DD, "world"',
	'two\nlines | and a pipe',
	'\u001b[31mred\u0007',
	']]>&amp;&#x3c;',
	'NULL',
	'undefined',
	'N/A',
	'__proto__',
	'constructor',
	'toString',
	'\u{1F469}\u{1F3FD}\u200D\u2695\uFE0F',
	'{{7*7}} ${7*7} %s',
	'x'.repeat(10_000)
];

/** Names of group columns, and titles for them, of the same kind. */
const columns = [
	{ column: `<img src=x onerror=${mark}>`, title: `<script>${mark}</script>` },
	{ column: '=HYPERLINK("http://evil.example/","x")', title: '=1+1|`code` **bold** <b onclick=x>' },
	{ column: '__proto__', title: '__proto__' },
	{ column: "'; DROP TABLE log; --", title: `\u202E${'w'.repeat(190)}` }
];

const scoreColumn = `"><svg onload=${mark}>`;

export const hostileFileName = `<img src=x onerror=${mark}>=1+1'; DROP TABLE log; --\u202E & "q".csv`;

const quoted = (cell: string): string => `"${cell.replaceAll('"', '""')}"`;

/** A log in which every level has 60 rows, some of them served worse. */
export function hostileLog(): string {
	const header = [...columns.map(({ column }) => column), 'constructor', 'label', 'prediction', scoreColumn];
	const rows = hostileLevels.flatMap((level, l) =>
		Array.from({ length: 60 }, (_, i) => {
			const label = i % 2;
			const missed = label === 1 && i % 10 < (l % 3) * 3;
			const decision = label === 1 ? Number(!missed) : Number(i % 15 === 0);
			const other = ['=1', '<b>', ''][i % 3] ?? '';
			return [
				level,
				other,
				i % 4 < 2 ? '__proto__' : 'valueOf',
				i % 5 < 2 ? '--' : '-1',
				String(i),
				label,
				decision,
				(decision * 6 + (i % 4)) / 10
			];
		})
	);
	return [header, ...rows].map((row) => row.map((cell) => quoted(String(cell))).join(',')).join('\r\n');
}

/** An audit of it whose every text is hostile too. */
export function hostileAudit(): string {
	return JSON.stringify({
		id: 'hostile',
		title: `</title><img src=x onerror=${mark}>`,
		question: `=1+1 <img src=x onerror=${mark}> \u202E?`,
		data: { rowsAre: 'cases', source: `[click](javascript:${mark})` },
		model: { name: `<img src=x onerror=${mark}>` },
		outcome: {
			label: 'label',
			prediction: 'prediction',
			score: scoreColumn,
			meaning: `"><script>${mark}</script>`,
			labelMeaning: `]]><img src=x onerror=${mark}>`
		},
		groups: columns,
		metrics: ['false_negative_rate', 'selection_rate', 'auroc'],
		proxies: ['constructor'],
		needs: { column: 'constructor', title: `</text><img src=x onerror=${mark}>=1+1` },
		policy: 'equal-opportunity-5pp'
	});
}

import type { Wording } from './wording.ts';

/** Of a log file: what is wrong with it, and what is known only once it has been read. */
export const logFiles = {
	'input-missing': {
		message: 'Nothing is written to {file}.',
		mend: 'Write a log to it, for instance "zcat log.csv.gz | plumbline audit audit.json --data -", or name a file.'
	},
	'input-not-kept': {
		message: 'What came by {file} cannot be kept while it is read: {reason}.',
		mend: 'Make room in the folder for temporary files, or name another in TMPDIR.'
	},
	'log-not-found': {
		message: '{file} cannot be opened: {reason}.',
		mend: 'Check the path, and that you may read the file.'
	},
	'log-empty': {
		message: '{file} is empty.',
		mend: 'Choose a file with a line of column names and rows; an export or a download that was interrupted leaves such files.'
	},
	'log-header-only': {
		message: '{file} has column names and no rows.',
		mend: 'Export it again with its rows.'
	},
	'log-header-missing': {
		message: 'The first line of {file} holds values where column names are expected: {found}.',
		mend: 'Add a first line that names every column.'
	},
	'log-binary': {
		message: '{file} is not text: it looks like {kind}.',
		mend: 'Choose a CSV, TSV, JSON Lines, Parquet, Arrow or .xlsx file; save another spreadsheet as "CSV UTF-8", and take a file out of its archive.'
	},
	'log-no-table': {
		message: '{file} is no table: it looks like {kind}.',
		mend: 'Choose a CSV, TSV, JSON Lines (one object a line), Parquet, Arrow or .xlsx file with a row for each decision; an audit file goes before --data.'
	},
	'log-encoding': {
		message: '{file} is not UTF-8: {reason}.',
		mend: 'Save it as UTF-8: "CSV UTF-8" in a spreadsheet, or iconv -f {encoding} -t UTF-8 on a command line.'
	},
	'log-parquet-truncated': {
		message: '{file} begins as a Parquet file and does not end as one: it was cut short.',
		mend: 'Copy or export it again, and compare its size with the original.'
	},
	'log-parquet-unreadable': {
		message: '{file} cannot be read as Parquet: {reason}.',
		mend: 'Write it again without encryption and with a common compression (none, snappy, gzip or zstd).'
	},
	'log-arrow-truncated': {
		message: '{file} begins as an Arrow file and ends before its last batch does: it was cut short.',
		mend: 'Copy or export it again, and compare its size with the original.'
	},
	'log-arrow-unreadable': {
		message: '{file} cannot be read as Arrow: {reason}.',
		mend: 'Write it again, for instance with pyarrow.feather.write_feather(table, path), or as Parquet.'
	},
	'log-excel-unreadable': {
		message: '{file} cannot be read as an Excel workbook: {reason}.',
		mend: 'Open it in a spreadsheet program and save it again as .xlsx without a password, or save its sheet as "CSV UTF-8".'
	},
	'log-packing-broken': {
		message: '{file} cannot be unpacked: {reason}.',
		mend: 'Copy it again, and compare its size with the original; {packing} -t tells whether it is whole.'
	},
	'log-not-packed': {
		message: '{file} is not {kind}, whatever its name says, and read as plain text it has no rows.',
		mend: 'Copy or download it again: a broken download often leaves a message where the file should be.'
	},
	'log-packed-kind': {
		message: '{file} is {packing} around {kind}.',
		mend: 'Unpack it first: only CSV, TSV and JSON Lines are read packed.'
	},
	'engine-restarted': {
		message:
			'A part of the engine stopped while it worked. It was started again, and what it held was read from the file and counted again.',
		mend: 'Nothing is missing from the figures. If it happens often, close other tabs: the browser was probably short of memory.'
	},
	'log-row-ragged': {
		message: 'Line {line} of {file} has {count} fields, where the header has {expected}.',
		mend: 'Correct that line: a missing or an extra delimiter, or a delimiter inside a text that is not in quotes, is the usual cause.'
	},
	'log-quote-open': {
		message: 'A quote opens in line {line} of {file} and is never closed (column {column}).',
		mend: 'Close it, or double it where it belongs to the text.'
	},
	'log-quote-stray': {
		message: 'Line {line} of {file} has text after a closing quote (column {column}).',
		mend: 'Double a quote that belongs to the text: "" inside a quoted field.'
	},
	'log-line-ends-mixed': {
		message: '{file} ends its lines in different ways (LF, CR LF or CR).',
		mend: 'Make them one, for instance with dos2unix, and load the file again.'
	},
	'log-zero-byte': {
		message: '{file} holds a zero byte, which no text does.',
		mend: 'Export it again as text; a file that was damaged, or that is no table at all, holds such bytes.'
	},
	'log-line-too-long': {
		message: 'Line {line} of {file} is longer than {limit} characters.',
		mend: 'Look for a quote that is never closed, or drop the column that holds such texts.'
	},
	'log-json-line': {
		message: 'Line {line} of {file} cannot be read: {reason}.',
		mend: 'Each line is one JSON object in curly brackets, with each name once; a value that is missing is null, not NaN.'
	},
	'log-row-unreadable': {
		message: 'Line {line} of {file} cannot be read: {reason}.',
		mend: 'Correct that line and load the file again.'
	},
	'log-rows-rejected': {
		message: '{rows} of the {of} rows of {file} cannot be read.',
		mend: 'Mend the file, or go on without {them}: on the command line with --leave-out-bad-rows, and --rejects FILE lists {them}. Look first whom that would leave out.'
	},
	'log-no-row-left': {
		message: 'None of the {of} rows of {file} can be read.',
		mend: 'Look whether the delimiter, the quotes and the encoding are those of the rest of your files, and export it again.'
	},
	'rows-left-out': {
		message: '{rows} of the {of} rows of {file} could not be read and {are} left out.',
		mend: 'Nothing below counts {them}: look whom that leaves out, or mend the file and count it again.'
	},
	'log-columns-nested': {
		message: '{file} has columns of lists, structures or bytes, which cannot be counted: {columns}.',
		mend: 'Write those that an audit needs as text or numbers, one value a row. The others are in no way.'
	},
	'log-column-nested': {
		message: 'The column {column} of {file} holds {kind} values, which cannot be counted.',
		mend: 'Write it as text or numbers, one value a row, or leave it out.'
	},
	'log-column-missing': {
		message: '{file} has no column {column}.{hint}',
		mend: 'Use one of its columns: {known}.'
	},
	'work-failed': {
		message: 'The work stopped at something that should not happen: {reason}.',
		mend: 'Try once more; where it happens again, report it with this text, which holds no row of the log.'
	},
	'engine-not-fetched': {
		message:
			'The engine that counts could not be fetched from the place where this page came from: {reason}.',
		mend: 'Check the connection to that place and open the file again; the log itself needs no network.'
	},
	'program-not-fetched': {
		message:
			'A part of this program could not be fetched from the place where this page came from: {reason}.',
		mend: 'Check the connection to that place and reload the page; what is open here has to be opened again then.'
	},
	'log-not-kept': {
		message: 'This browser did not keep {file}: {reason}.',
		mend: 'The audit is not touched by that. Make room on this computer, or wipe what is kept, and run it again; a private window may keep nothing.'
	},
	'kept-log-damaged': {
		message: 'What was kept of {file} is not as it was kept: {reason}.',
		mend: 'Wipe this copy, and open the file itself.'
	},
	'kept-log-mended': {
		message:
			'The column {column} of {file} was mended ({mend}) before it was kept, and the audit asks for something else.',
		mend: 'Give it that mend again, or open the file itself: what the mend took away was not kept.'
	},
	'kept-not-wiped': {
		message: 'What this browser keeps could not be removed: {reason}.',
		mend: 'Close the other tabs of this page and wipe again, or remove the data of this site in the settings of the browser.'
	},
	'log-too-large': {
		message: '{file} does not fit into the memory that this browser gives to a page.',
		mend: 'Map fewer columns, or run the audit from the command line.'
	},
	'log-held-at-once': {
		message:
			'{file} does not fit into the memory that this browser gives to a page, and it cannot be counted a part at a time: {why}.',
		mend: 'Run the audit from the command line, which keeps on disk what memory does not hold; or {without}.'
	},
	'log-read-in-parts': {
		message:
			'The log is larger than what this page can hold, so it was read {times} times, a part at a time: {why}.',
		mend: 'Nothing is missing from the figures: counts of parts add. The command line needs no such readings.'
	},

	'log-name-lies': {
		message: '{file} is read as {kind}, which is what it holds, whatever its name says.',
		mend: 'Rename it to avoid surprises.'
	},
	'log-byte-order-mark': {
		message: '{file} begins with a byte-order mark, which is not taken for a part of the first column name.',
		mend: 'Nothing needs to be done.'
	},
	'log-sheets-left': {
		message: 'Of {file} only the first sheet, {found}, is read; it has {count} more: {others}.',
		mend: 'Move the sheet of the log to the front where it is another one.'
	},
	'log-column-renamed': {
		message: 'A column of {file} has no name of its own and is called {column}.',
		mend: 'Give every column a name that no other has.'
	}
} as const satisfies Record<string, Wording>;

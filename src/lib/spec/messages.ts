import type { Problem } from './problem.ts';

interface Wording {
	readonly message: string;
	readonly mend: string;
}

/**
 * The wording of every problem, by code: what is wrong, and how to mend it.
 * `{name}` is filled from the problem's own `at`, `found`, `file`, `line`, `column`, and from `values`.
 */
const wording = {
	// The text of a definition file
	'syntax-json': {
		message: '{file} is not JSON: {reason}.',
		mend: 'Correct the text at line {line}, character {character}; a missing or an extra comma, quote or bracket is the usual cause.'
	},
	'syntax-yaml': {
		message: '{file} is not YAML: {reason}.',
		mend: 'Correct the text at line {line}, character {character}; check the indentation and the quotes there.'
	},
	'key-twice': {
		message: 'The key {reason} is written twice in the same object.',
		mend: 'Keep one of the two; line {line} holds the second.'
	},
	'file-is-empty': {
		message: '{file} is empty.',
		mend: 'Choose a file that holds a definition.'
	},
	'file-kind-wrong': {
		message: '{file} is not a {kind} file.',
		mend: 'Choose a file written by "plumbline {command}" or by the {kind} export of the page; it begins with {begins}.'
	},
	'file-is-no-audit': {
		message: '{file} is no audit. It holds {other}.',
		mend: 'Choose a file that says what the columns of a log mean; audits/ has examples.'
	},

	// A log file
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

	// A log file: to be known, the log is read
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
	},

	// An audit that does not fit the log
	'column-named-twice': {
		message: '{file} has more than one column named {column}, and the audit reads one of that name.',
		mend: 'Rename one of them in the file, so that it is plain which is meant.'
	},
	'column-without-values': {
		message: 'The column {column} holds no value at all.',
		mend: 'Choose another column, or export the log again with this one filled.'
	},
	'values-not-two': {
		message: 'The {role} column {column} holds other values than {expected}: {known}.',
		mend: 'Say which values are positive with "positive" (all others are then negative); a column of scores belongs in outcome.score with its threshold.'
	},
	'positive-not-found': {
		message: 'The {role} column {column} never holds {found}; it holds {known}.',
		mend: 'Write in "positive" the values that count as positive, spelt as in the log; list "negative" too if they are truly absent.'
	},
	'score-not-a-number': {
		message: 'The score column {column} holds no number.',
		mend: 'Choose another column; numbers are written with a decimal point and without a thousands separator.'
	},
	'score-too-large': {
		message:
			'The score column {column} holds numbers as large as {found}: their sums cannot be told exactly.',
		mend: 'Scale the score to between −1,000 and 1,000; on the command line, --exact-scores takes any.'
	},
	'number-too-large': {
		message:
			'The column {column} holds a number as large as {found}; the usual size of predictions and labels is {usual}. In sums with so large a number the digits of the others are lost.',
		mend: 'Correct the number, or leave it empty where it stands for a missing one. Numbers may be up to 100,000 times the usual one and up to 1,000,000,000,000: where larger ones are meant, give all in a larger unit (thousands, millions), or the logarithm.'
	},
	'model-not-named': {
		message: '{rows} rows name no model in the column {column}.',
		mend: 'Fill the column in those rows, or take them out of the log.'
	},
	'group-looks-like-identifier': {
		message: 'The column {column} has more than {most} levels: it looks like an identifier or a number.',
		mend: 'Give the group "bins" if it is a number, join its levels in the log, or take it out.'
	},
	'stratum-looks-like-identifier': {
		message: 'The column {column} has more than {most} levels: groups cannot be compared within each.',
		mend: 'Name a column with fewer levels in "strata", or join its levels in the log.'
	},
	'proxy-looks-like-identifier': {
		message: 'The column {column} has more than {most} levels: it tells persons apart, not groups.',
		mend: 'Name a column with fewer levels in "proxies", or join its levels in the log.'
	},
	'feature-looks-like-identifier': {
		message:
			'The column {column} has more than {most} levels: hardly a row would find one that is alike in it.',
		mend: 'Give it "bins" in "matching" if it is a number, join its levels in the log, or take it out.'
	},
	'bins-without-number': {
		message: 'The column {column} is to be binned and holds no number.',
		mend: 'Remove "bins" to take its values as they are, or choose another column.'
	},
	'reference-not-found': {
		message: 'The reference {found} is not a level of the column {column}; its levels are {known}.',
		mend: 'Write one of its levels, spelt as in the log, or a rule such as {"rule": "largest"}.'
	},
	'time-not-a-date': {
		message: 'The time column {column} holds no date that can be read.',
		mend: 'Write dates as 2025-11-21 or 2025-11-21T08:30:00Z, or remove data.time.'
	},

	'weight-not-usable': {
		message: 'In {rows} rows the weight {column} is neither 0 nor a number from 0.0000001 to 1,000,000.',
		mend: 'Give every row its weight, 0 where it stands for nobody; where all are very small or large, multiply them by one number, which changes no rate. Or remove data.weight.'
	},

	'weight-all-zero': {
		message: 'Every row has 0 as its weight in {column}: the log stands for nobody.',
		mend: 'Give the rows their weights, or remove data.weight.'
	},
	'counts-inconsistent': {
		message: '{file} holds counts that do not fit together: {reason}.',
		mend: 'Write the file anew with "plumbline cube"; a file edited by hand is not counted on.'
	},

	// The command line
	'command-unknown': {
		message: 'There is no command {found}.{hint}',
		mend: 'Use one of: {known}; "plumbline --help" says what they do.'
	},
	'argument-wrong': {
		message: 'The command line cannot be read: {reason}.',
		mend: 'See "plumbline <command> --help" for the options of a command.'
	},
	'argument-missing': {
		message: '"plumbline {command}" needs {what}.',
		mend: 'Add it; "plumbline {command} --help" shows how.'
	},
	'argument-too-many': {
		message: '"plumbline {command}" does not know what to do with {found}.',
		mend: 'Take it out, or put --data before it if it is a log.'
	},
	'option-not-taken': {
		message: '"plumbline {command}" does not take {found}.',
		mend: 'It takes {known}.'
	},
	'choice-missing': {
		message: '{option} is given and names nothing.',
		mend: 'Name one or several of {known}, or take {option} out.'
	},
	'choice-unknown': {
		message: '{option} does not know {found}.{hint}',
		mend: 'Use one or several of: {known}.'
	},
	'definition-unknown': {
		message: 'There is no metric or comparison {found}.{hint}',
		mend: 'See "plumbline metrics" for all of them.'
	},
	'data-and-cube': {
		message: 'An audit takes a log or counts, not both.',
		mend: 'Keep --data or --cube.'
	},
	'out-needed': {
		message: 'The formats {found} are more than one file, and there is no folder for them.',
		mend: 'Add --out DIR, or ask for one of json, md, html or junit.'
	},
	'out-not-written': {
		message: '{file} cannot be written: {reason}.',
		mend: 'Choose another place, or make room and check your rights there. Nothing was written.'
	},
	'file-not-opened': {
		message: '{file} cannot be opened: {reason}.',
		mend: 'Check the path, and that you may read the file.'
	},
	cancelled: {
		message: 'The work was cancelled.',
		mend: 'Nothing was written.'
	},
	'log-twice': {
		message: '{file} is byte for byte the same as {other}.',
		mend: 'Give every file once, or its rows count twice.'
	},
	'log-rows-twice': {
		message:
			'{file} and {other} hold the same {rows} in every column that the audit reads, in another form or order.',
		mend: 'They were counted twice. Where one is a copy of the other, give it once.'
	},
	'shard-lacks-columns': {
		message: '{file} lacks the {word} {columns}, which the first file has and the audit reads.',
		mend: 'Remove the file, or export it again with the same columns under the same names.'
	},
	'shard-lacks-columns-unread': {
		message: '{file} lacks the {word} {columns} of the first file.',
		mend: 'Nothing needs to be done while no role needs it.'
	},
	'shard-adds-columns': {
		message: '{file} has the {word} {columns}, which the first file does not have.',
		mend: 'What the first file does not have is not read: where it is the same column under another name, rename it.'
	},

	// Counts that do not fit together
	'cube-counts-otherwise': {
		message: 'The audit reads the log in another way than the counts of {file} were made: {found} differs.',
		mend: 'Count the log again with this audit, or leave that part as it is in the cube.'
	},
	'cube-too-shallow': {
		message: 'The audit crosses {found} attributes, the counts of {file} only {depth}.',
		mend: 'Lower intersections.depth, or count the log again.'
	},
	'cube-minimum-lower': {
		message: 'The audit suppresses below {found}, the counts of {file} only below {minimumCell}.',
		mend: 'Count the log again with this audit, or lower privacy.minimumCell.'
	},
	'merge-suppressed': {
		message: '{file} is suppressed: its blank counts cannot be added up.',
		mend: 'Ask its owner for the counts without --suppress, and suppress the sum.'
	},
	'merge-counts-otherwise': {
		message: '{file} was counted in another way than the first cube: {found} differs.',
		mend: 'Count every log with the same audit.'
	},
	'merge-scores-otherwise': {
		message:
			'{file} counts its scores in other bins than the first cube: the score has more than 4,096 values.',
		mend: 'Count every log with --exact-scores, or without the metrics of scores.'
	},
	'merge-same-log': {
		message: '{file} counts the log {found}, which {other} counts too.',
		mend: 'Leave one of them out, or its rows count twice.'
	},
	'merge-cases': {
		message:
			'{file} counts cases under several descriptions (by {pair}), and a case with answers in two files would lose what compares them.',
		mend: 'Add --distinct-clusters if no case is in two of the files; otherwise count the logs together, with --data for each.'
	},
	'merge-clusters': {
		message: '{file} has clusters ({found}), and one that is in two files would be taken for two.',
		mend: 'Add --distinct-clusters if none is, for instance if the sites have no patient in common.'
	},

	// The shape of a definition
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
	},

	// What a definition means
	'not-yet-counted': {
		message: '{where} asks for {what}, which this version of Plumbline reads but does not count yet.',
		mend: 'Remove it to run the rest of the audit.'
	},
	'unpivot-pattern-broken': {
		message: 'The pattern {found} is no regular expression: {reason}.',
		mend: 'Correct it; a bracket that is not closed, or a backslash that JSON takes away (write two), is the usual cause.'
	},
	'unpivot-pattern-slow': {
		message:
			'The pattern {found} repeats a choice or a repetition, or is very long: a name made for it would take for ever.',
		mend: 'Write what is repeated without a further *, + or | inside, for instance "[A-Z-]+" in place of "([A-Z]+-?)+".'
	},
	'unpivot-names-nothing': {
		message: 'The pattern {found} names no part of a column name: its rows could not be told apart.',
		mend: 'Name the part that tells the columns apart, for instance "^(?<rater>.+)_answer$", or add fixed columns as "set".'
	},
	'unpivot-column-twice': {
		message: 'data.unpivot makes the column {found} in two ways.',
		mend: 'Give named groups, fixed columns and the column of values names of their own; case does not tell names apart.'
	},
	'unpivot-matches-nothing': {
		message: 'No column of {file} matches the pattern {found}.',
		mend: 'Correct the pattern. The columns are: {known}.'
	},
	'unpivot-matched-twice': {
		message: 'The column {column} of {file} is matched by two patterns of data.unpivot.',
		mend: 'Narrow one of the two, for instance with ^ and $.'
	},
	'unpivot-column-taken': {
		message:
			'data.unpivot makes a column {column}, and {file} has a column of that name; case does not tell names apart.',
		mend: 'Choose another name in the pattern, in "set" or as "value".'
	},
	'description-not-found': {
		message: 'The description {found} is not in the column {column}; it holds {known}.',
		mend: 'Write the description as the log does, or name another column as "variant".'
	},
	'gold-never-answered': {
		message:
			'No answer in the column {column} equals a right answer in the column {gold}: answers are {known}, right answers {expected}.',
		mend: 'Spell both alike, since "A" and "A)" are two answers; or name another column as "gold".'
	},
	'favourable-not-found': {
		message: 'No answer in the column {column} is {found}, which is listed as favourable; it holds {known}.',
		mend: 'Write in "favourable" the answers that count as favourable, spelt as in the log, and leave out those that nobody gives.'
	},
	'descriptions-too-few': {
		message: 'The column {column} holds fewer than two descriptions ({known}): there is nothing to compare.',
		mend: 'Name the column that tells the descriptions of a case apart as "variant".'
	},
	'raters-not-stratum': {
		message:
			'counterfactual.raters names the column {found}, which is no stratum of "counterfactual" (known: {known}).',
		mend: 'Name the stratum column whose levels are the raters, or add the column to "stratum".'
	},
	'rater-not-found': {
		message: 'The rater {found} is not in the column {column}; it holds {known}.',
		mend: 'Write the people among the raters as the log does.'
	},
	'contrast-with-itself': {
		message: 'A contrast compares {found} with itself.',
		mend: 'Name two descriptions: the one compared with as "baseline", the other as "variant".'
	},
	'cases-without-descriptions': {
		message: 'The audit compares no descriptions of the same case, so there are no cases to list.',
		mend: 'Single cases are of an audit with "counterfactual".'
	},
	'cases-are-people': {
		message: 'The rows of this log are people: single cases would print rows about them.',
		mend: 'Add --rows if you may read the log here, and keep what is printed as you keep the log.'
	},
	'contrast-twice': {
		message: 'The contrast that ends in {found} is listed twice.',
		mend: 'Keep one of the two.'
	},
	'pair-column-twice': {
		message: 'The column {found} has two roles in "counterfactual".',
		mend: 'A column identifies a case ("pair"), divides the cases ("stratum"), names the description ("variant"), numbers a repeated answer ("replicate") or holds the answer: name another column in one of the places.'
	},
	'compare-not-stratum': {
		message: 'compare.by names {found}, which is no stratum of "counterfactual" (known: {known}).',
		mend: 'Compare by one of the stratum columns, or add the column to "stratum".'
	},
	'compare-columns-not-yet': {
		message:
			'compare.{name} names {found}, and adaptations are compared on other columns only: {expected}. Nothing else can be asked for yet.',
		mend: 'Leave compare.{name} out; "by" and the strata of "counterfactual" say what is compared.'
	},
	'compare-baseline-of-several': {
		message:
			'compare.baseline is {found}, and compare.by names several columns: it could be a level of one of them only.',
		mend: 'Compare by one column, or leave the baseline out: then every two combinations are compared.'
	},
	'adaptation-not-found': {
		message: 'The baseline {found} of "compare" is not in the column {column}; it holds {known}.',
		mend: 'Write the level as the log does, or compare by another column.'
	},
	'not-of-outcome': {
		message: '{where} means nothing where the outcome is of the type {type}.',
		mend: 'Remove it, or choose another "type" in "outcome".'
	},
	'prediction-missing': {
		message: 'The outcome is of the type {type} and no column of predictions is named.',
		mend: 'Name the column as "prediction".'
	},
	'label-missing': {
		message: 'The outcome is of the type {type} and no column of labels is named.',
		mend: 'Name the column of what is right as "label" in "outcome".'
	},
	'metric-not-of-outcome': {
		message: 'The metric {found} cannot be asked of an outcome of the type {type}.',
		mend: 'Remove it from "metrics"; "plumbline metrics" lists which there are.'
	},
	'rule-not-of-outcome': {
		message: 'The rule {rule} judges {found}, which an outcome of the type {type} does not have.',
		mend: 'Choose a policy whose rules are of this outcome, or take the rule out.'
	},
	'rating-not-a-number': {
		message: 'The column {column} rates on a scale and holds {known}, which are no numbers.',
		mend: 'List all ratings from one end to the other in agreement.order, name values that are no rating in agreement.missing, or write "scale": "nominal".'
	},
	'rating-not-in-order': {
		message: 'The column {column} holds {known}, which the order of ratings lacks.',
		mend: 'Add them to agreement.order where they belong, or to agreement.missing if they are no rating.'
	},
	'too-many-ratings': {
		message: 'The column {column} has more than {most} different ratings.',
		mend: 'Round or join ratings in the log, or name another column in "agreement".'
	},
	'column-not-a-number': {
		message: 'The {role} column {column} holds no number.',
		mend: 'Choose another column, or another "type" in "outcome".'
	},
	'too-many-classes': {
		message: 'The {role} column {column} has more than {most} classes.',
		mend: 'Join classes in the log, or audit it as a "number" or a binary decision.'
	},
	'decision-missing': {
		message: 'The audit names no decision of the model.',
		mend: 'Name a column of decisions in outcome.prediction, or a score with its threshold in outcome.score.'
	},
	'decision-twice': {
		message: '{where} and model.columns both say where the decisions are.',
		mend: 'Keep outcome.prediction and outcome.score for one model, or model.columns for several.'
	},
	'threshold-missing': {
		message: 'The score {found} decides, and has no threshold.',
		mend: 'Add "threshold": a score at or above it is positive. Where the column holds only 0 and 1, name it as the prediction.'
	},
	'positive-and-negative': {
		message: '{where} lists {found} as positive and as negative.',
		mend: 'Keep it in one of the two lists.'
	},
	'models-twice': {
		message:
			'model.column tells models apart by their rows, and model.columns lists several by their columns.',
		mend: 'Keep model.column for a long log (a row a model and case), model.columns for a wide one.'
	},
	'model-name-twice': {
		message: 'Two models are named {found}.',
		mend: 'Give each model in model.columns its own name.'
	},
	'group-twice': {
		message: 'The column {found} is listed twice among the groups.',
		mend: 'Keep one entry for each column; for a second binning, add a second column to the log.'
	},
	'group-title-twice': {
		message: 'Two groups have the title {found}.',
		mend: 'Give each group its own title, so that a reader can tell them apart.'
	},
	'label-title-twice': {
		message: 'Two levels have the title {found}.',
		mend: 'Give each level its own title; to count two levels as one, join them in the log.'
	},
	'reference-missing': {
		message: 'The reference {found} is also listed as missing.',
		mend: 'Take it out of "missing", or choose another reference.'
	},
	'reference-no-bin': {
		message: 'The reference {found} is not one of the bins.',
		mend: 'Use one of: {known}.'
	},
	'edges-not-increasing': {
		message: 'The bin edges do not increase: {found}.',
		mend: 'Write every edge once, from the lowest to the highest.'
	},
	'stratum-twice': {
		message: 'The column {found} is listed twice among the strata.',
		mend: 'Keep one.'
	},
	'reading-twice': {
		message: 'How the column {found} is written is said twice.',
		mend: 'Keep one entry of data.reading for each column.'
	},
	'proxy-twice': {
		message: 'The column {found} is listed twice among the proxies.',
		mend: 'Keep one.'
	},
	'where-twice': {
		message: 'data.where says twice which values of the column {found} are counted.',
		mend: 'Keep one condition for each column.'
	},
	'where-empty': {
		message: 'data.where names the column {column} and does not say which rows are counted.',
		mend: 'Add "is" with its values, "from" and "below" with numbers, or "since" and "before" with dates.'
	},
	'where-mixed': {
		message: 'data.where asks for values, numbers and dates of the column {column} at once.',
		mend: 'Keep "is", or "from" and "below", or "since" and "before".'
	},
	'where-not-a-date': {
		message: '{found} is no date.',
		mend: 'Write it as 2025-01-31, or with a time as 2025-01-31T06:00.'
	},
	'where-between-nothing': {
		message: 'No value of the column {column} lies from {from} to below {to}.',
		mend: 'Put the smaller end first.'
	},
	'where-of-mended': {
		message: 'data.where asks more of the column {column} than its mend leaves of it: {left}.',
		mend: 'Ask for what is left, or take the column out of data.deidentify or of data.where.'
	},
	'where-unreadable': {
		message:
			'{values} of the column {column} cannot be read as {kind}, and data.where asks for one: their rows are not counted.',
		mend: 'Say in data.reading how they are written, or look at these values in the file.'
	},
	'where-value-absent': {
		message: 'data.where asks for rows whose column {column} is {found}, and no row of the log has that.',
		mend: 'Look at how these values are written in the file, or take them out of data.where.'
	},
	'where-of-wide': {
		message: '{file} is a wide log, and its column {found} comes about as it is made long.',
		mend: 'Name a column in data.where that stays as it is: {known}.'
	},
	'where-of-matched': {
		message: '{file} is a wide log, and its column {found} is one of those that become rows.',
		mend: 'Name a column in data.where that stays as it is: {known}.'
	},
	'where-leaves-nothing': {
		message: 'No row of {file} is counted: data.where asks for rows where {conditions}.',
		mend: 'Look at how these values are written in the file, and at both ends of what is asked for.'
	},
	'need-twice': {
		message: 'The column {found} is listed twice among the needs.',
		mend: 'Keep one.'
	},
	'need-without-score': {
		message:
			'The audit names {found} as what people need and reads no score: needs are compared at the same score.',
		mend: 'Name the column of scores in "outcome.score", or remove "needs".'
	},
	'need-not-a-number': {
		message: 'The column {column}, which the audit names as what people need, holds no number.',
		mend: 'Choose another column, or write its values as numbers: 0 and 1 for no and yes, with a decimal point and without a thousands separator.'
	},
	'need-too-large': {
		message:
			'{rows} rows hold a number larger than {most} in the column {column}: in sums with so large a number the digits of the others are lost.',
		mend: 'Correct the number, or leave it empty where it stands for a missing one; where such numbers are meant, give all in a larger unit (thousands, millions).'
	},
	'feature-twice': {
		message: 'The column {found} is listed twice among what is matched on.',
		mend: 'Keep one.'
	},
	'rating-columns-too-few': {
		message: 'Agreement wants two columns or more that rate the same rows.',
		mend: 'List at least two in agreement.columns, such as ["clinician_a", "clinician_b"].'
	},
	'rating-column-twice': {
		message: 'The column {found} is listed twice among those that rate.',
		mend: 'Keep one: a rater always agrees with itself.'
	},
	'rating-order-twice': {
		message: 'The rating {found} is listed twice in the order of ratings.',
		mend: 'Keep one.'
	},
	'rating-order-unused': {
		message: 'Ratings have an "order", and the scale is "nominal", which has none.',
		mend: 'Write "scale": "ordinal" or "interval", or remove "order".'
	},
	'rating-order-missing': {
		message: 'The value {found} is in the order of ratings and among those that are no rating.',
		mend: 'Keep it in one of "order" and "missing".'
	},
	'metric-twice': {
		message: 'The metric {found} is listed twice.',
		mend: 'Keep one.'
	},
	'policy-unknown': {
		message: 'There is no policy {found}.{hint}',
		mend: 'Use one of: {known}; or write the policy itself in place of its name.'
	},
	'rule-twice': {
		message: 'Two rules have the id {found}.',
		mend: 'Give each rule its own id.'
	},
	'rule-needs-metric': {
		message: 'The rule {rule} compares by {comparison} and names no metric.',
		mend: 'Add "metric", for instance "false_negative_rate".'
	},
	'rule-has-metric': {
		message: 'The rule {rule} names the metric {found}, but {comparison} has metrics of its own.',
		mend: 'Remove "metric", or compare by difference, ratio, impact_ratio, max_difference or min_ratio.'
	},
	'rule-metric-is-count': {
		message: 'The rule {rule} compares numbers of rows, which says nothing of how a group is served.',
		mend: 'Name a rate, for instance "selection_rate".'
	},
	'limit-empty': {
		message: 'The limit has neither a least nor a greatest value.',
		mend: 'Give "min", "max" or both; or write null for a rule that describes and does not judge.'
	},
	'limit-crossed': {
		message: 'The least value of the limit is above its greatest: {found}.',
		mend: 'Exchange "min" and "max".'
	},
	'metric-needs-score': {
		message: 'The metric {found} is read from a score, and the audit names no score column.',
		mend: 'Name the column in outcome.score, or take the metric out.'
	},
	'rule-attribute-unknown': {
		message: 'The rule {rule} looks at {found}, which is not among the groups of the audit.',
		mend: 'Use one of: {known}; or add the column to "groups".'
	},

	'weight-is-outcome': {
		message: 'The column {found} is the {role} and the weight: rows would count by what is asked of them.',
		mend: 'Name the column that holds the weights, or remove data.weight.'
	},

	// What is done to columns that may identify people
	'mend-twice': {
		message: 'data.deidentify says twice what becomes of the column {found}.',
		mend: 'Keep one of the two.'
	},
	'mend-from-without-year': {
		message:
			'data.deidentify gives the mend "{mend}" of the column {column} a "from", which only "year" has.',
		mend: 'Take "from" out, or write "mend": "year".'
	},
	'mend-of-dropped': {
		message: 'The column {found} is dropped by data.deidentify, and the audit reads it.',
		mend: 'Choose another mend ("year", "zip3", "age90", "hash"), or take the column out of the rest of the audit.'
	},
	'mend-not-read': {
		message: 'data.deidentify mends the column {found}, which the audit does not read.{hint}',
		mend: 'Correct the name; or write "mend": "drop" where the column shall not be loaded.'
	},
	'mend-hash-is-shown': {
		message: 'data.deidentify hashes the column {found}, whose values the audit shows.',
		mend: 'A hash is for keys that rows are only counted by (data.cluster, counterfactual.pair): drop the column, or choose another mend.'
	},

	'salt-too-short': {
		message: 'The salt in {file} has {bytes} bytes, which can be found out by trying.',
		mend: 'Use at least 16 random bytes, for example those of: head -c 32 /dev/urandom > {file}'
	},

	// True and to be known: the audit runs
	'mend-unreadable': {
		message: '{values} of the column {column} could not be read as {kind}: as good as missing.',
		mend: 'Look at those values in the file; dates need a year of four digits, ZIP codes five digits or nine.'
	},
	'identifier-shown': {
		message:
			'The column {column} may identify people ({kinds}), and its values are shown and exported: {reason}.',
		mend: 'Take it out of the audit, or add {mend} to data.deidentify.'
	},
	'numbers-unreadable': {
		message:
			'{rows} in the {role} column {column} {are} no number (for example {examples}): as good as missing.',
		mend: 'Write numbers with a decimal point and without a thousands separator, or all as the audit says that the column is written (data.reading), and leave the cell empty where there is none.'
	},
	'times-unreadable': {
		message:
			'{rows} in the time column {column} {are} no date or instant: their rows are counted, and are in no period.',
		mend: 'Write dates as 2025-11-23, or instants as 2025-11-23 14:05:00, and leave the cell empty where there is none.'
	},
	'label-is-group': {
		message:
			'The column {found} is the label and a group: within each of its levels every label is the same.',
		mend: 'Take it out of the groups unless that is meant.'
	},
	'prediction-is-group': {
		message:
			'The column {found} is the decision and a group: within each of its levels every decision is the same.',
		mend: 'Take it out of the groups unless that is meant.'
	},
	'metric-needs-label': {
		message: 'The metric {found} needs a label, and the audit names none: it will have no answer.',
		mend: 'Name the label column in outcome.label, or take the metric out.'
	}
} as const satisfies Record<string, Wording>;

export type ProblemCode = keyof typeof wording;

/** What `problem` takes beside the code: the problem's own fields, and whatever else its wording names. */
export interface ProblemDetails {
	readonly at?: string | null;
	readonly found?: unknown;
	readonly file?: string | null;
	readonly line?: number | null;
	readonly column?: string | null;
	readonly values?: Readonly<Record<string, string | number>>;
}

const longest = 120;

/** A value as it stood, as one short line: text in quotes, anything else as JSON. */
export function show(value: unknown): string {
	const text = value === undefined ? 'undefined' : JSON.stringify(value);
	return text.length <= longest ? text : `${text.slice(0, longest - 1)}…`;
}

/** A problem with its wording filled in. A name that the wording uses and nobody gave stands as it is. */
export function problem(code: ProblemCode, details: ProblemDetails = {}): Problem {
	const { at = null, found, file = null, line = null, column = null, values = {} } = details;
	const shown = found === undefined ? null : show(found);
	const named: Record<string, string | number | null> = { at, found: shown, file, line, column, ...values };
	// A function replaces, so that "$&" in a column's name stays text.
	const fill = (template: string): string =>
		template.replace(/\{(\w+)\}/g, (hole, name: string) => String(named[name] ?? hole));
	const { message, mend }: Wording = wording[code];
	return { code, at, found: shown, file, line, column, message: fill(message), mend: fill(mend) };
}

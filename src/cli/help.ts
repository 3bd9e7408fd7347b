import type { CommandName } from './command-line.ts';

const overview = `Plumbline audits model prediction logs for bias and fairness. Nothing leaves this machine.

  plumbline audit   <audit.json> --data FILE    count a log, judge it by the audit's policy, write a report
  plumbline check   <audit.json>                validate an audit definition alone
  plumbline profile FILE                        columns, types, suggested roles, identifier findings, as JSON
  plumbline cube    <audit.json> --data FILE    counts only, to be audited elsewhere
  plumbline merge   a.json b.json               add up the counts of several sites
  plumbline cases   <audit.json> --data FILE    single cases of a comparison of descriptions, the most harmed first
  plumbline metrics [NAME]                      what each figure means, and what other tools print for it

  plumbline <command> --help                    more about one command
  plumbline --version

Exit code: 0 nothing that --fail-on names; 1 something; 2 the audit, a file or the arguments are wrong.
`;

const commands: Readonly<Record<CommandName, string>> = {
	audit: `plumbline audit <audit.json> --data FILE [--data FILE…] [options]
plumbline audit [<audit.json>] --cube cube.json [options]

  --data FILE       a log: CSV, TSV or JSON Lines (plain, .gz or .zst), Parquet, Arrow (Feather, stream) or Excel (.xlsx, the
                    first sheet); a pattern such as 'site-*.csv'; or - for standard input. Several files
                    are pieces of one log.
  --cube FILE       counts written by "plumbline cube", in place of a log. Without an audit file, the cube's own.
  --out DIR         folder for the report; all files are written, or none
  --format LIST     json,csv,md,html,junit (all by default). Without --out, one of json, md, html or junit
                    goes to standard output.
  --fail-on LIST    verdicts that end in exit code 1 and are failures in junit.xml: outside (the default),
                    inconclusive, not-assessable; or none. left-out: exit code 1 where rows were left out.
  --leave-out-bad-rows
                    go on without rows that cannot be read (too few or too many fields, a stray or open quote,
                    bytes that are no UTF-8, a broken line of JSON); every report says how many. Without it
                    they end in exit code 2.
  --rejects FILE    a CSV of these rows: file, line, column, value, why; the first 10,000 of each log. It holds
                    rows of the log.
  --unread FILE     a CSV of values that their role cannot read (a score that is no number, a label that is neither
                    of the two, a weight, a date): file, line (or row, where a format has no lines), column, role,
                    value; the first 20 of each column. Values of columns that may identify people are left
                    empty. They are of rows of the log.
  --exact-scores    figures of scores without a bin error: each of the score's values is counted by itself, even
                    where they are more than 4,096
  --salt FILE       what keys are hashed with where data.deidentify says "hash": the bytes of this file, so that
                    keys of several runs link; without it, random bytes that nobody keeps

Every column that is read is screened for what identifies people, and data.deidentify in the audit says what becomes
of one that does: drop, year, zip3, age90 or hash. What was done stands in the report.

Small cells are suppressed in everything that is written, as the audit's privacy.minimumCell says.
`,
	check: `plumbline check <audit.json>

Validates an audit definition (JSON or YAML) without a log: every problem with its code, its place and how to
mend it. Exit code 0 where it is sound, 2 where not.
`,
	profile: `plumbline profile FILE [--values] [--leave-out-bad-rows] [--rejects FILE]

  --values          also values of columns that may identify people, which are left out without it

Writes as JSON what a log (a file, or - for standard input) looks like: columns, types, distinct and missing values, the role that each column
seems to play and why, and columns that look as if they identify people.

  --leave-out-bad-rows, --rejects FILE   as for plumbline audit
`,
	cube: `plumbline cube <audit.json> --data FILE [--data FILE…] --out cube.json [--suppress]

  --data FILE       a log, a pattern such as 'site-*.csv', or - for standard input; several files are pieces of
                    one log
  --out FILE        where the counts go
  --leave-out-bad-rows, --rejects FILE, --unread FILE
                    as for plumbline audit; the cube says how many rows were left out
  --suppress        blank small counts, and those from which they follow; such a cube cannot be merged
  --exact-scores    count each value of a score by itself, however many they are; such cubes merge with any
                    other that has a bin for each value
  --salt FILE       what hashed keys are hashed with, in place of random bytes

Without --suppress every count stands as it was counted: keep the file as you keep the log.
`,
	merge: `plumbline merge a.json b.json [c.json…] --out all.json [--distinct-clusters]

  --out FILE            where the summed counts go
  --distinct-clusters   say that no cluster (patient), and no case of several descriptions, is in two of the files; required where
                        the audit has clusters or compares descriptions

Adds up counts of the same audit from several sites. Suppressed cubes cannot be merged.
`,
	cases: `plumbline cases <audit.json> --data FILE --contrast "white → black" [--stratum TEXT] [--limit N] [--rows]

  --data FILE       a log, a pattern such as 'site-*.csv', or - for standard input; several files are pieces of
                    one log
  --contrast TEXT   two descriptions of the same cases, as "white → black" or "white -> black"
  --stratum TEXT    one stratum, as reports name it ("model=a · strategy=base"); all of them without it
  --limit N         most cases of a stratum (20)
  --leave-out-bad-rows, --rejects FILE, --unread FILE
                    as for plumbline audit
  --rows            said of a log whose rows are people; without it such a log is refused
  --salt FILE       what hashed keys are hashed with, in place of random bytes

Prints a line of JSON for each case: both descriptions with their texts and answers, the cases first that were right
(or favourable) under the first and not under the second. These are rows of the log, and in no report.
`,
	metrics: `plumbline metrics [NAME] [--format text|json]

Without a name, every metric and comparison a line. With one, its definition card: formula, denominator, which way
is better, what is answered where there is nothing to divide by, source, and what Fairlearn, Aequitas, AIF360 and
smclarify call it and print for the same counts.

NAME is an id (false_negative_rate), a title or plain words (flagged without need), or another tool's name of it
(ppr). An unknown name ends in exit code 2, with the nearest names.

  --format          text (the default) or json
`
};

export const helpText = (of: CommandName | null): string => (of === null ? overview : commands[of]);

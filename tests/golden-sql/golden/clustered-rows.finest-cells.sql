SELECT model,
	"g0",
	"g1",
	0 AS set_bits,
	CAST(coalesce(sum(n) FILTER (WHERE decision AND label), 0) AS BIGINT) AS "tp",
	CAST(coalesce(sum(n) FILTER (WHERE decision AND NOT label), 0) AS BIGINT) AS "fp",
	CAST(coalesce(sum(n) FILTER (WHERE NOT decision AND label), 0) AS BIGINT) AS "fn",
	CAST(coalesce(sum(n) FILTER (WHERE NOT decision AND NOT label), 0) AS BIGINT) AS "tn",
	CAST(coalesce(sum(n) FILTER (WHERE decision IS NOT NULL AND label IS NULL), 0) AS BIGINT) AS "unlabelled",
	CAST(coalesce(sum(n) FILTER (WHERE decision IS NULL), 0) AS BIGINT) AS "undecided",
	CAST(coalesce(sum(n) FILTER (WHERE mismatched AND label IS NOT NULL), 0) AS BIGINT) AS "mismatched",
	strftime(min(first_instant), '%Y-%m-%dT%H:%M:%S') AS "first",
	strftime(max(last_instant), '%Y-%m-%dT%H:%M:%S') AS "last"
FROM (
SELECT *, false AS mismatched
FROM (
SELECT model,
	"g0",
	"g1",
	CASE WHEN label_level IN ('1', 'true') THEN true WHEN label_level IN ('0', 'false') THEN false END AS label,
	by_score AS decision,
	by_score,
	n,
	first_instant,
	last_instant
FROM (
SELECT 'model' AS model,
	CASE WHEN CASE WHEN "g0" = '' THEN NULL WHEN "g0" IN ('True', 'TRUE', 'False', 'FALSE') THEN lower("g0") WHEN suffix("g0", '0') THEN regexp_replace(regexp_replace("g0", '^([+-]?[0-9]+)[.]0+$', '\1'), '^-0$', '0') ELSE "g0" END IN ('?') THEN NULL ELSE CASE WHEN "g0" = '' THEN NULL WHEN "g0" IN ('True', 'TRUE', 'False', 'FALSE') THEN lower("g0") WHEN suffix("g0", '0') THEN regexp_replace(regexp_replace("g0", '^([+-]?[0-9]+)[.]0+$', '\1'), '^-0$', '0') ELSE "g0" END END AS "g0",
	"g1",
	CASE WHEN label = '' THEN NULL WHEN label IN ('True', 'TRUE', 'False', 'FALSE') THEN lower(label) WHEN suffix(label, '0') THEN regexp_replace(regexp_replace(label, '^([+-]?[0-9]+)[.]0+$', '\1'), '^-0$', '0') ELSE label END AS label_level,
	by_score,
	n,
	first_instant,
	last_instant
FROM (
SELECT "g0",
	CASE WHEN "n1" < 65 THEN '< 65' WHEN "n1" IS NOT NULL THEN '≥ 65' END AS "g1",
	label,
	score >= 5e-1 AS by_score,
	count(*) AS n,
	min(instant) AS first_instant,
	max(instant) AS last_instant
FROM (
SELECT CAST("race" AS VARCHAR) AS "g0",
	CAST("age" AS VARCHAR) AS "g1",
	CASE WHEN typeof("age") = 'DOUBLE' THEN CASE WHEN abs(TRY_CAST("age" AS DOUBLE)) < 1e100 THEN TRY_CAST("age" AS DOUBLE) END WHEN abs(TRY_CAST(CAST("age" AS VARCHAR) AS DOUBLE)) < 1e100 AND NOT contains(CAST("age" AS VARCHAR), '_') THEN TRY_CAST(CAST("age" AS VARCHAR) AS DOUBLE) END AS "n1",
	CAST("y" AS VARCHAR) AS label,
	CASE WHEN typeof("s") = 'DOUBLE' THEN CASE WHEN abs(TRY_CAST("s" AS DOUBLE)) < 1e100 THEN TRY_CAST("s" AS DOUBLE) END WHEN abs(TRY_CAST(CAST("s" AS VARCHAR) AS DOUBLE)) < 1e100 AND NOT contains(CAST("s" AS VARCHAR), '_') THEN TRY_CAST(CAST("s" AS VARCHAR) AS DOUBLE) END AS score,
	CASE WHEN contains(CAST("scored_at" AS VARCHAR), ':') AND regexp_matches(CAST("scored_at" AS VARCHAR), ':[0-9.:]*[ ]*[^0-9.: ]') THEN CASE WHEN regexp_full_match(CAST("scored_at" AS VARCHAR), '(.*:[0-9]{2}(?:[.][0-9]+)?|[^:]*[0-9]:[0-9]{2}) ?(?:[Zz]|UTC|GMT|([+-])([0-9]{2})(?::?([0-9]{2}))?)') AND coalesce(TRY_CAST(regexp_extract(CAST("scored_at" AS VARCHAR), '^(.*:[0-9]{2}(?:[.][0-9]+)?|[^:]*[0-9]:[0-9]{2}) ?(?:[Zz]|UTC|GMT|([+-])([0-9]{2})(?::?([0-9]{2}))?)$', 3) AS BIGINT), 0) <= 15 AND coalesce(TRY_CAST(regexp_extract(CAST("scored_at" AS VARCHAR), '^(.*:[0-9]{2}(?:[.][0-9]+)?|[^:]*[0-9]:[0-9]{2}) ?(?:[Zz]|UTC|GMT|([+-])([0-9]{2})(?::?([0-9]{2}))?)$', 4) AS BIGINT), 0) < 60 AND TRY_CAST(regexp_extract(CAST("scored_at" AS VARCHAR), '^(.*:[0-9]{2}(?:[.][0-9]+)?|[^:]*[0-9]:[0-9]{2}) ?(?:[Zz]|UTC|GMT|([+-])([0-9]{2})(?::?([0-9]{2}))?)$', 1) AS TIMESTAMP) BETWEEN TIMESTAMP '0001-01-02 00:00:00' AND TIMESTAMP '9999-12-30 00:00:00' THEN TRY_CAST(regexp_extract(CAST("scored_at" AS VARCHAR), '^(.*:[0-9]{2}(?:[.][0-9]+)?|[^:]*[0-9]:[0-9]{2}) ?(?:[Zz]|UTC|GMT|([+-])([0-9]{2})(?::?([0-9]{2}))?)$', 1) AS TIMESTAMP) - to_minutes((CASE WHEN regexp_extract(CAST("scored_at" AS VARCHAR), '^(.*:[0-9]{2}(?:[.][0-9]+)?|[^:]*[0-9]:[0-9]{2}) ?(?:[Zz]|UTC|GMT|([+-])([0-9]{2})(?::?([0-9]{2}))?)$', 2) = '-' THEN -1 ELSE 1 END) * (coalesce(TRY_CAST(regexp_extract(CAST("scored_at" AS VARCHAR), '^(.*:[0-9]{2}(?:[.][0-9]+)?|[^:]*[0-9]:[0-9]{2}) ?(?:[Zz]|UTC|GMT|([+-])([0-9]{2})(?::?([0-9]{2}))?)$', 3) AS BIGINT), 0) * 60 + coalesce(TRY_CAST(regexp_extract(CAST("scored_at" AS VARCHAR), '^(.*:[0-9]{2}(?:[.][0-9]+)?|[^:]*[0-9]:[0-9]{2}) ?(?:[Zz]|UTC|GMT|([+-])([0-9]{2})(?::?([0-9]{2}))?)$', 4) AS BIGINT), 0))) END WHEN isfinite(TRY_CAST(CAST("scored_at" AS VARCHAR) AS TIMESTAMP)) THEN TRY_CAST(CAST("scored_at" AS VARCHAR) AS TIMESTAMP) END AS instant
FROM "log"
) AS log_values
GROUP BY ALL
) AS tallied
) AS levels
) AS decided
) AS log_rows
GROUP BY GROUPING SETS ((model, "g0", "g1"))

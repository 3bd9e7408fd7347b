SELECT model,
	"g0",
	GROUPING("g0") AS set_bits,
	CAST(coalesce(sum(n) FILTER (WHERE decision AND label), 0) AS BIGINT) AS "tp",
	CAST(coalesce(sum(n) FILTER (WHERE decision AND NOT label), 0) AS BIGINT) AS "fp",
	CAST(coalesce(sum(n) FILTER (WHERE NOT decision AND label), 0) AS BIGINT) AS "fn",
	CAST(coalesce(sum(n) FILTER (WHERE NOT decision AND NOT label), 0) AS BIGINT) AS "tn",
	CAST(coalesce(sum(n) FILTER (WHERE decision IS NOT NULL AND label IS NULL), 0) AS BIGINT) AS "unlabelled",
	CAST(coalesce(sum(n) FILTER (WHERE decision IS NULL), 0) AS BIGINT) AS "undecided",
	CAST(coalesce(sum(n) FILTER (WHERE mismatched AND label IS NOT NULL), 0) AS BIGINT) AS "mismatched"
FROM (
SELECT *, false AS mismatched
FROM (
SELECT model,
	"g0",
	false AS label,
	by_score AS decision,
	by_score,
	n
FROM (
SELECT 'model' AS model,
	CASE WHEN "g0" = '' THEN NULL WHEN "g0" IN ('True', 'TRUE', 'False', 'FALSE') THEN lower("g0") WHEN suffix("g0", '0') THEN regexp_replace(regexp_replace("g0", '^([+-]?[0-9]+)[.]0+$', '\1'), '^-0$', '0') ELSE "g0" END AS "g0",
	by_score,
	n
FROM (
SELECT "g0",
	score >= 5e-1 AS by_score,
	count(*) AS n
FROM (
SELECT CAST("race" AS VARCHAR) AS "g0",
	CASE WHEN typeof("s") = 'DOUBLE' THEN CASE WHEN abs(TRY_CAST("s" AS DOUBLE)) < 1e100 THEN TRY_CAST("s" AS DOUBLE) END WHEN abs(TRY_CAST(CAST("s" AS VARCHAR) AS DOUBLE)) < 1e100 AND NOT contains(CAST("s" AS VARCHAR), '_') THEN TRY_CAST(CAST("s" AS VARCHAR) AS DOUBLE) END AS score
FROM "log"
) AS log_values
GROUP BY ALL
) AS tallied
) AS levels
) AS decided
) AS log_rows
GROUP BY GROUPING SETS ((model), (model, "g0"))

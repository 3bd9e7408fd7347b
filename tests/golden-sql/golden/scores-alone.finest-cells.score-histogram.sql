SELECT model,
	"g0",
	set_bits,
	label,
	string_agg(CAST(bin AS VARCHAR) || ':' || CAST(rows AS VARCHAR), ' ' ORDER BY bin) AS "bins"
FROM (
SELECT model,
	"g0",
	GROUPING("g0") AS set_bits,
	label,
	bin,
	CAST(coalesce(sum(n) FILTER (WHERE true), 0) AS BIGINT) AS "rows"
FROM (
SELECT * REPLACE ('none' AS label)
FROM (
SELECT *, false AS mismatched
FROM (
SELECT model,
	"g0",
	false AS label,
	by_score AS decision,
	by_score,
	"bin",
	n
FROM (
SELECT 'model' AS model,
	CASE WHEN "g0" = '' THEN NULL WHEN "g0" IN ('True', 'TRUE', 'False', 'FALSE') THEN lower("g0") WHEN suffix("g0", '0') THEN regexp_replace(regexp_replace("g0", '^([+-]?[0-9]+)[.]0+$', '\1'), '^-0$', '0') ELSE "g0" END AS "g0",
	by_score,
	"bin",
	n
FROM (
SELECT "g0",
	score >= 5e-1 AS by_score,
	"bin",
	count(*) AS n
FROM (
SELECT CAST("race" AS VARCHAR) AS "g0",
	CASE WHEN typeof("s") = 'DOUBLE' THEN CASE WHEN abs(TRY_CAST("s" AS DOUBLE)) < 1e100 THEN TRY_CAST("s" AS DOUBLE) END WHEN abs(TRY_CAST(CAST("s" AS VARCHAR) AS DOUBLE)) < 1e100 AND NOT contains(CAST("s" AS VARCHAR), '_') THEN TRY_CAST(CAST("s" AS VARCHAR) AS DOUBLE) END AS score,
	CASE WHEN typeof("s") = 'DOUBLE' THEN CASE WHEN abs(TRY_CAST("s" AS DOUBLE)) < 1e100 THEN TRY_CAST("s" AS DOUBLE) END WHEN abs(TRY_CAST(CAST("s" AS VARCHAR) AS DOUBLE)) < 1e100 AND NOT contains(CAST("s" AS VARCHAR), '_') THEN TRY_CAST(CAST("s" AS VARCHAR) AS DOUBLE) END AS "bin"
FROM "log"
) AS log_values
GROUP BY ALL
) AS tallied
) AS levels
) AS decided
) AS log_rows
WHERE decision IS NOT NULL AND label IS NOT NULL AND bin IS NOT NULL
) AS binned
GROUP BY GROUPING SETS ((model, label, bin), (model, "g0", label, bin))
) AS cells
GROUP BY model, "g0", set_bits, label

SELECT model,
	"g0",
	"g1",
	set_bits,
	label,
	CAST(sum("score") AS VARCHAR) AS "score",
	CAST(sum("square") AS VARCHAR) AS "square",
	CAST(sum("squaredError") AS VARCHAR) AS "squaredError",
	CAST(sum("logLoss") AS VARCHAR) AS "logLoss",
	string_agg(CAST(bin AS VARCHAR) || ':' || CAST(rows AS VARCHAR), ' ' ORDER BY bin) AS "bins"
FROM (
SELECT model,
	"g0",
	"g1",
	GROUPING("g0", "g1") AS set_bits,
	label,
	bin,
	CAST(coalesce(sum(n) FILTER (WHERE true), 0) AS BIGINT) AS "rows",
	sum(CAST(n AS HUGEINT) * CAST(round((points) * 1.1805916207174113e+21) AS HUGEINT)) AS "score",
	sum(CAST(n AS HUGEINT) * CAST(round((points * points) * 1.1805916207174113e+21) AS HUGEINT)) AS "square",
	sum(CAST(n AS HUGEINT) * CAST(round((CASE WHEN label = 'none' THEN 0 ELSE (CASE WHEN label = 'positive' THEN points - 1 ELSE points END) * (CASE WHEN label = 'positive' THEN points - 1 ELSE points END) END) * 1.1805916207174113e+21) AS HUGEINT)) AS "squaredError",
	sum(CAST(n AS HUGEINT) * CAST(round((CASE WHEN label = 'none' THEN 0 ELSE -ln(least(1 - 1e-15, greatest(1e-15, CASE WHEN label = 'positive' THEN points ELSE 1 - points END))) END) * 1.1805916207174113e+21) AS HUGEINT)) AS "logLoss"
FROM (
SELECT *, CASE WHEN points = edge THEN on_edge ELSE above_edge END AS bin
FROM (
SELECT * REPLACE (CASE WHEN label THEN 'positive' ELSE 'negative' END AS label)
FROM (
SELECT *, false AS mismatched
FROM (
SELECT model,
	"g0",
	"g1",
	CASE WHEN label_level IN ('1', 'true') THEN true WHEN label_level IN ('0', 'false') THEN false END AS label,
	by_score AS decision,
	by_score,
	"points",
	n
FROM (
SELECT 'a' AS model,
	CASE WHEN "g0" = '' THEN NULL WHEN "g0" IN ('True', 'TRUE', 'False', 'FALSE') THEN lower("g0") WHEN suffix("g0", '0') THEN regexp_replace(regexp_replace("g0", '^([+-]?[0-9]+)[.]0+$', '\1'), '^-0$', '0') ELSE "g0" END AS "g0",
	"g1",
	CASE WHEN label = '' THEN NULL WHEN label IN ('True', 'TRUE', 'False', 'FALSE') THEN lower(label) WHEN suffix(label, '0') THEN regexp_replace(regexp_replace(label, '^([+-]?[0-9]+)[.]0+$', '\1'), '^-0$', '0') ELSE label END AS label_level,
	by_score,
	"points",
	n
FROM (
SELECT "g0",
	CASE WHEN "n1" < 65 THEN '< 65' WHEN "n1" IS NOT NULL THEN '≥ 65' END AS "g1",
	label,
	score >= 3.5e-1 AS by_score,
	"points",
	1 AS n
FROM (
SELECT CAST("race" AS VARCHAR) AS "g0",
	CAST("age" AS VARCHAR) AS "g1",
	CASE WHEN typeof("age") = 'DOUBLE' THEN CASE WHEN abs(TRY_CAST("age" AS DOUBLE)) < 1e100 THEN TRY_CAST("age" AS DOUBLE) END WHEN abs(TRY_CAST(CAST("age" AS VARCHAR) AS DOUBLE)) < 1e100 AND NOT contains(CAST("age" AS VARCHAR), '_') THEN TRY_CAST(CAST("age" AS VARCHAR) AS DOUBLE) END AS "n1",
	CAST("y" AS VARCHAR) AS label,
	CASE WHEN typeof("score's") = 'DOUBLE' THEN CASE WHEN abs(TRY_CAST("score's" AS DOUBLE)) < 1e100 THEN TRY_CAST("score's" AS DOUBLE) END WHEN abs(TRY_CAST(CAST("score's" AS VARCHAR) AS DOUBLE)) < 1e100 AND NOT contains(CAST("score's" AS VARCHAR), '_') THEN TRY_CAST(CAST("score's" AS VARCHAR) AS DOUBLE) END AS score,
	CASE WHEN typeof("score's") = 'DOUBLE' THEN CASE WHEN abs(TRY_CAST("score's" AS DOUBLE)) < 1e100 THEN TRY_CAST("score's" AS DOUBLE) END WHEN abs(TRY_CAST(CAST("score's" AS VARCHAR) AS DOUBLE)) < 1e100 AND NOT contains(CAST("score's" AS VARCHAR), '_') THEN TRY_CAST(CAST("score's" AS VARCHAR) AS DOUBLE) END AS "points"
FROM "log"
) AS log_values
) AS tallied
) AS levels
) AS decided
UNION ALL
SELECT *, coalesce(decision <> by_score, false) AS mismatched
FROM (
SELECT model,
	"g0",
	"g1",
	CASE WHEN label_level IN ('1', 'true') THEN true WHEN label_level IN ('0', 'false') THEN false END AS label,
	CASE WHEN prediction_level IN ('1', 'true') THEN true WHEN prediction_level IN ('0', 'false') THEN false END AS decision,
	by_score,
	"points",
	n
FROM (
SELECT 'b' AS model,
	CASE WHEN "g0" = '' THEN NULL WHEN "g0" IN ('True', 'TRUE', 'False', 'FALSE') THEN lower("g0") WHEN suffix("g0", '0') THEN regexp_replace(regexp_replace("g0", '^([+-]?[0-9]+)[.]0+$', '\1'), '^-0$', '0') ELSE "g0" END AS "g0",
	"g1",
	CASE WHEN label = '' THEN NULL WHEN label IN ('True', 'TRUE', 'False', 'FALSE') THEN lower(label) WHEN suffix(label, '0') THEN regexp_replace(regexp_replace(label, '^([+-]?[0-9]+)[.]0+$', '\1'), '^-0$', '0') ELSE label END AS label_level,
	CASE WHEN prediction = '' THEN NULL WHEN prediction IN ('True', 'TRUE', 'False', 'FALSE') THEN lower(prediction) WHEN suffix(prediction, '0') THEN regexp_replace(regexp_replace(prediction, '^([+-]?[0-9]+)[.]0+$', '\1'), '^-0$', '0') ELSE prediction END AS prediction_level,
	by_score,
	"points",
	n
FROM (
SELECT "g0",
	CASE WHEN "n1" < 65 THEN '< 65' WHEN "n1" IS NOT NULL THEN '≥ 65' END AS "g1",
	label,
	prediction,
	CAST(NULL AS BOOLEAN) AS by_score,
	"points",
	1 AS n
FROM (
SELECT CAST("race" AS VARCHAR) AS "g0",
	CAST("age" AS VARCHAR) AS "g1",
	CASE WHEN typeof("age") = 'DOUBLE' THEN CASE WHEN abs(TRY_CAST("age" AS DOUBLE)) < 1e100 THEN TRY_CAST("age" AS DOUBLE) END WHEN abs(TRY_CAST(CAST("age" AS VARCHAR) AS DOUBLE)) < 1e100 AND NOT contains(CAST("age" AS VARCHAR), '_') THEN TRY_CAST(CAST("age" AS VARCHAR) AS DOUBLE) END AS "n1",
	CAST("y" AS VARCHAR) AS label,
	CAST("p" AS VARCHAR) AS prediction,
	CASE WHEN typeof("t") = 'DOUBLE' THEN CASE WHEN abs(TRY_CAST("t" AS DOUBLE)) < 1e100 THEN TRY_CAST("t" AS DOUBLE) END WHEN abs(TRY_CAST(CAST("t" AS VARCHAR) AS DOUBLE)) < 1e100 AND NOT contains(CAST("t" AS VARCHAR), '_') THEN TRY_CAST(CAST("t" AS VARCHAR) AS DOUBLE) END AS score,
	CASE WHEN typeof("t") = 'DOUBLE' THEN CASE WHEN abs(TRY_CAST("t" AS DOUBLE)) < 1e100 THEN TRY_CAST("t" AS DOUBLE) END WHEN abs(TRY_CAST(CAST("t" AS VARCHAR) AS DOUBLE)) < 1e100 AND NOT contains(CAST("t" AS VARCHAR), '_') THEN TRY_CAST(CAST("t" AS VARCHAR) AS DOUBLE) END AS "points"
FROM "log"
) AS log_values
) AS tallied
) AS levels
) AS decided
) AS log_rows
WHERE decision IS NOT NULL AND label IS NOT NULL AND points IS NOT NULL
) AS scored
ASOF JOIN (VALUES
	(CAST(0 AS DOUBLE), 0, 0),
	(CAST(3.5e-1 AS DOUBLE), 1, 2),
	(CAST(5e-1 AS DOUBLE), 3, 3),
	(CAST(1 AS DOUBLE), 4, 4)
) AS edges(edge, on_edge, above_edge) ON points >= edge
) AS binned
GROUP BY GROUPING SETS ((model, label, bin), (model, "g0", label, bin), (model, "g1", label, bin), (model, "g0", "g1", label, bin))
) AS cells
GROUP BY model, "g0", "g1", set_bits, label

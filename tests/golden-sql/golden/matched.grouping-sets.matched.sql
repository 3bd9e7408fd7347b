SELECT model,
	"g0",
	"g1",
	GROUPING("g0", "g1") AS set_bits,
	"s0",
	"s1",
	"s2",
	CAST(coalesce(sum(n) FILTER (WHERE decision AND label), 0) AS BIGINT) AS "tp",
	CAST(coalesce(sum(n) FILTER (WHERE decision AND NOT label), 0) AS BIGINT) AS "fp",
	CAST(coalesce(sum(n) FILTER (WHERE NOT decision AND label), 0) AS BIGINT) AS "fn",
	CAST(coalesce(sum(n) FILTER (WHERE NOT decision AND NOT label), 0) AS BIGINT) AS "tn"
FROM (
SELECT *, coalesce(decision <> by_score, false) AS mismatched
FROM (
SELECT model,
	"g0",
	"g1",
	CASE WHEN label_level IN ('1', 'true') THEN true WHEN label_level IN ('0', 'false') THEN false END AS label,
	CASE WHEN prediction_level IN ('1', 'true') THEN true WHEN prediction_level IN ('0', 'false') THEN false END AS decision,
	by_score,
	"s0",
	"s1",
	"s2",
	n
FROM (
SELECT 'model' AS model,
	CASE WHEN "g0" = '' THEN NULL WHEN "g0" IN ('True', 'TRUE', 'False', 'FALSE') THEN lower("g0") WHEN suffix("g0", '0') THEN regexp_replace(regexp_replace("g0", '^([+-]?[0-9]+)[.]0+$', '\1'), '^-0$', '0') ELSE "g0" END AS "g0",
	"g1",
	CASE WHEN label = '' THEN NULL WHEN label IN ('True', 'TRUE', 'False', 'FALSE') THEN lower(label) WHEN suffix(label, '0') THEN regexp_replace(regexp_replace(label, '^([+-]?[0-9]+)[.]0+$', '\1'), '^-0$', '0') ELSE label END AS label_level,
	CASE WHEN prediction = '' THEN NULL WHEN prediction IN ('True', 'TRUE', 'False', 'FALSE') THEN lower(prediction) WHEN suffix(prediction, '0') THEN regexp_replace(regexp_replace(prediction, '^([+-]?[0-9]+)[.]0+$', '\1'), '^-0$', '0') ELSE prediction END AS prediction_level,
	by_score,
	"s0",
	"s1",
	"s2",
	n
FROM (
SELECT "g0",
	CASE WHEN "n1" < 18 THEN '< 18' WHEN "n1" < 65 THEN '[18, 65)' WHEN "n1" IS NOT NULL THEN '≥ 65' END AS "g1",
	label,
	prediction,
	CAST(NULL AS BOOLEAN) AS by_score,
	"s0",
	"s1",
	"s2",
	count(*) AS n
FROM (
SELECT CAST("race" AS VARCHAR) AS "g0",
	CAST("age" AS VARCHAR) AS "g1",
	CASE WHEN typeof("age") = 'DOUBLE' THEN CASE WHEN abs(TRY_CAST("age" AS DOUBLE)) < 1e100 THEN TRY_CAST("age" AS DOUBLE) END WHEN abs(TRY_CAST(CAST("age" AS VARCHAR) AS DOUBLE)) < 1e100 AND NOT contains(CAST("age" AS VARCHAR), '_') THEN TRY_CAST(CAST("age" AS VARCHAR) AS DOUBLE) END AS "n1",
	CAST("y" AS VARCHAR) AS label,
	CAST("p" AS VARCHAR) AS prediction,
	CASE WHEN CASE WHEN typeof("age") = 'DOUBLE' THEN CASE WHEN abs(TRY_CAST("age" AS DOUBLE)) < 1e100 THEN TRY_CAST("age" AS DOUBLE) END WHEN abs(TRY_CAST(CAST("age" AS VARCHAR) AS DOUBLE)) < 1e100 AND NOT contains(CAST("age" AS VARCHAR), '_') THEN TRY_CAST(CAST("age" AS VARCHAR) AS DOUBLE) END < 18 THEN '< 18' WHEN CASE WHEN typeof("age") = 'DOUBLE' THEN CASE WHEN abs(TRY_CAST("age" AS DOUBLE)) < 1e100 THEN TRY_CAST("age" AS DOUBLE) END WHEN abs(TRY_CAST(CAST("age" AS VARCHAR) AS DOUBLE)) < 1e100 AND NOT contains(CAST("age" AS VARCHAR), '_') THEN TRY_CAST(CAST("age" AS VARCHAR) AS DOUBLE) END < 65 THEN '[18, 65)' WHEN CASE WHEN typeof("age") = 'DOUBLE' THEN CASE WHEN abs(TRY_CAST("age" AS DOUBLE)) < 1e100 THEN TRY_CAST("age" AS DOUBLE) END WHEN abs(TRY_CAST(CAST("age" AS VARCHAR) AS DOUBLE)) < 1e100 AND NOT contains(CAST("age" AS VARCHAR), '_') THEN TRY_CAST(CAST("age" AS VARCHAR) AS DOUBLE) END IS NOT NULL THEN '≥ 65' END AS "s0",
	CASE WHEN CAST("ward's" AS VARCHAR) = '' THEN NULL WHEN CAST("ward's" AS VARCHAR) IN ('True', 'TRUE', 'False', 'FALSE') THEN lower(CAST("ward's" AS VARCHAR)) WHEN suffix(CAST("ward's" AS VARCHAR), '0') THEN regexp_replace(regexp_replace(CAST("ward's" AS VARCHAR), '^([+-]?[0-9]+)[.]0+$', '\1'), '^-0$', '0') ELSE CAST("ward's" AS VARCHAR) END AS "s1",
	CASE WHEN CASE WHEN typeof("days") = 'DOUBLE' THEN CASE WHEN abs(TRY_CAST("days" AS DOUBLE)) < 1e100 THEN TRY_CAST("days" AS DOUBLE) END WHEN abs(TRY_CAST(CAST("days" AS VARCHAR) AS DOUBLE)) < 1e100 AND NOT contains(CAST("days" AS VARCHAR), '_') THEN TRY_CAST(CAST("days" AS VARCHAR) AS DOUBLE) END <= 3 THEN '≤ 3' WHEN CASE WHEN typeof("days") = 'DOUBLE' THEN CASE WHEN abs(TRY_CAST("days" AS DOUBLE)) < 1e100 THEN TRY_CAST("days" AS DOUBLE) END WHEN abs(TRY_CAST(CAST("days" AS VARCHAR) AS DOUBLE)) < 1e100 AND NOT contains(CAST("days" AS VARCHAR), '_') THEN TRY_CAST(CAST("days" AS VARCHAR) AS DOUBLE) END <= 7 THEN '(3, 7]' WHEN CASE WHEN typeof("days") = 'DOUBLE' THEN CASE WHEN abs(TRY_CAST("days" AS DOUBLE)) < 1e100 THEN TRY_CAST("days" AS DOUBLE) END WHEN abs(TRY_CAST(CAST("days" AS VARCHAR) AS DOUBLE)) < 1e100 AND NOT contains(CAST("days" AS VARCHAR), '_') THEN TRY_CAST(CAST("days" AS VARCHAR) AS DOUBLE) END IS NOT NULL THEN '> 7' END AS "s2"
FROM "log"
) AS log_values
GROUP BY ALL
) AS tallied
) AS levels
) AS decided
) AS log_rows
WHERE decision IS NOT NULL AND label IS NOT NULL
GROUP BY GROUPING SETS ((model, "g0", "s0", "s1", "s2"), (model, "g1", "s0", "s1", "s2"))

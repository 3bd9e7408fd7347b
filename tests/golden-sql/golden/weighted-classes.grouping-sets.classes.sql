SELECT model,
	"g0",
	GROUPING("g0") AS set_bits,
	label_class,
	predicted_class,
	CAST(coalesce(sum(n) FILTER (WHERE true), 0) AS BIGINT) AS "rows",
	CAST(sum(CAST(n AS HUGEINT) * CAST(round((row_weight) * 1.1805916207174113e+21) AS HUGEINT)) AS VARCHAR) AS "weight",
	CAST(sum(CAST(n AS HUGEINT) * CAST(round((row_weight * row_weight) * 1.1805916207174113e+21) AS HUGEINT)) AS VARCHAR) AS "weight_squares"
FROM (
SELECT *, coalesce(decision <> by_score, false) AS mismatched
FROM (
SELECT model,
	"g0",
	CASE WHEN label_level IS NOT NULL THEN true END AS label,
	CASE WHEN prediction_level IS NOT NULL THEN coalesce(prediction_level = label_level, false) END AS decision,
	by_score,
	"label_class",
	"predicted_class",
	"row_weight",
	n
FROM (
SELECT 'model' AS model,
	CASE WHEN "g0" = '' THEN NULL WHEN "g0" IN ('True', 'TRUE', 'False', 'FALSE') THEN lower("g0") WHEN suffix("g0", '0') THEN regexp_replace(regexp_replace("g0", '^([+-]?[0-9]+)[.]0+$', '\1'), '^-0$', '0') ELSE "g0" END AS "g0",
	CASE WHEN label = '' THEN NULL WHEN label IN ('True', 'TRUE', 'False', 'FALSE') THEN lower(label) WHEN suffix(label, '0') THEN regexp_replace(regexp_replace(label, '^([+-]?[0-9]+)[.]0+$', '\1'), '^-0$', '0') ELSE label END AS label_level,
	CASE WHEN prediction = '' THEN NULL WHEN prediction IN ('True', 'TRUE', 'False', 'FALSE') THEN lower(prediction) WHEN suffix(prediction, '0') THEN regexp_replace(regexp_replace(prediction, '^([+-]?[0-9]+)[.]0+$', '\1'), '^-0$', '0') ELSE prediction END AS prediction_level,
	by_score,
	"label_class",
	"predicted_class",
	"row_weight",
	n
FROM (
SELECT "g0",
	label,
	prediction,
	CAST(NULL AS BOOLEAN) AS by_score,
	"label_class",
	"predicted_class",
	"row_weight",
	count(*) AS n
FROM (
SELECT CAST("race" AS VARCHAR) AS "g0",
	CAST("gold" AS VARCHAR) AS label,
	CAST("answer" AS VARCHAR) AS prediction,
	CASE WHEN CAST("gold" AS VARCHAR) = '' THEN NULL WHEN CAST("gold" AS VARCHAR) IN ('True', 'TRUE', 'False', 'FALSE') THEN lower(CAST("gold" AS VARCHAR)) WHEN suffix(CAST("gold" AS VARCHAR), '0') THEN regexp_replace(regexp_replace(CAST("gold" AS VARCHAR), '^([+-]?[0-9]+)[.]0+$', '\1'), '^-0$', '0') ELSE CAST("gold" AS VARCHAR) END AS "label_class",
	CASE WHEN CAST("answer" AS VARCHAR) = '' THEN NULL WHEN CAST("answer" AS VARCHAR) IN ('True', 'TRUE', 'False', 'FALSE') THEN lower(CAST("answer" AS VARCHAR)) WHEN suffix(CAST("answer" AS VARCHAR), '0') THEN regexp_replace(regexp_replace(CAST("answer" AS VARCHAR), '^([+-]?[0-9]+)[.]0+$', '\1'), '^-0$', '0') ELSE CAST("answer" AS VARCHAR) END AS "predicted_class",
	CASE WHEN typeof("sampling ""weight""") = 'DOUBLE' THEN CASE WHEN abs(TRY_CAST("sampling ""weight""" AS DOUBLE)) < 1e100 THEN TRY_CAST("sampling ""weight""" AS DOUBLE) END WHEN abs(TRY_CAST(CAST("sampling ""weight""" AS VARCHAR) AS DOUBLE)) < 1e100 AND NOT contains(CAST("sampling ""weight""" AS VARCHAR), '_') THEN TRY_CAST(CAST("sampling ""weight""" AS VARCHAR) AS DOUBLE) END AS "row_weight"
FROM "log"
) AS log_values
GROUP BY ALL
) AS tallied
) AS levels
) AS decided
) AS log_rows
WHERE decision IS NOT NULL AND label IS NOT NULL
GROUP BY GROUPING SETS ((model, label_class, predicted_class), (model, "g0", label_class, predicted_class))

WITH log_rows AS (
SELECT *, coalesce(decision <> by_score, false) AS mismatched
FROM (
SELECT model,
	"g0",
	CASE WHEN (CASE WHEN isfinite(TRY_CAST(label_level AS DOUBLE)) AND NOT contains(label_level, '_') THEN TRY_CAST(label_level AS DOUBLE) END) IS NOT NULL THEN true END AS label,
	CASE WHEN (CASE WHEN isfinite(TRY_CAST(prediction_level AS DOUBLE)) AND NOT contains(prediction_level, '_') THEN TRY_CAST(prediction_level AS DOUBLE) END) IS NOT NULL THEN true END AS decision,
	by_score,
	"row_weight",
	"prediction_number",
	"label_number",
	n
FROM (
SELECT 'model' AS model,
	CASE WHEN "g0" = '' THEN NULL WHEN "g0" IN ('True', 'TRUE', 'False', 'FALSE') THEN lower("g0") WHEN suffix("g0", '0') THEN regexp_replace(regexp_replace("g0", '^([+-]?[0-9]+)[.]0+$', '\1'), '^-0$', '0') ELSE "g0" END AS "g0",
	CASE WHEN label = '' THEN NULL WHEN label IN ('True', 'TRUE', 'False', 'FALSE') THEN lower(label) WHEN suffix(label, '0') THEN regexp_replace(regexp_replace(label, '^([+-]?[0-9]+)[.]0+$', '\1'), '^-0$', '0') ELSE label END AS label_level,
	CASE WHEN prediction = '' THEN NULL WHEN prediction IN ('True', 'TRUE', 'False', 'FALSE') THEN lower(prediction) WHEN suffix(prediction, '0') THEN regexp_replace(regexp_replace(prediction, '^([+-]?[0-9]+)[.]0+$', '\1'), '^-0$', '0') ELSE prediction END AS prediction_level,
	by_score,
	"row_weight",
	"prediction_number",
	"label_number",
	n
FROM (
SELECT "g0",
	label,
	prediction,
	CAST(NULL AS BOOLEAN) AS by_score,
	"row_weight",
	"prediction_number",
	"label_number",
	count(*) AS n
FROM (
SELECT CAST("race" AS VARCHAR) AS "g0",
	CAST("days" AS VARCHAR) AS label,
	CAST("predicted_days" AS VARCHAR) AS prediction,
	CASE WHEN typeof("w's") = 'DOUBLE' THEN CASE WHEN abs(TRY_CAST("w's" AS DOUBLE)) < 1e100 THEN TRY_CAST("w's" AS DOUBLE) END WHEN abs(TRY_CAST(CAST("w's" AS VARCHAR) AS DOUBLE)) < 1e100 AND NOT contains(CAST("w's" AS VARCHAR), '_') THEN TRY_CAST(CAST("w's" AS VARCHAR) AS DOUBLE) END AS "row_weight",
	CASE WHEN typeof("predicted_days") = 'DOUBLE' THEN CASE WHEN abs(TRY_CAST("predicted_days" AS DOUBLE)) < 1e100 THEN TRY_CAST("predicted_days" AS DOUBLE) END WHEN abs(TRY_CAST(CAST("predicted_days" AS VARCHAR) AS DOUBLE)) < 1e100 AND NOT contains(CAST("predicted_days" AS VARCHAR), '_') THEN TRY_CAST(CAST("predicted_days" AS VARCHAR) AS DOUBLE) END AS "prediction_number",
	CASE WHEN typeof("days") = 'DOUBLE' THEN CASE WHEN abs(TRY_CAST("days" AS DOUBLE)) < 1e100 THEN TRY_CAST("days" AS DOUBLE) END WHEN abs(TRY_CAST(CAST("days" AS VARCHAR) AS DOUBLE)) < 1e100 AND NOT contains(CAST("days" AS VARCHAR), '_') THEN TRY_CAST(CAST("days" AS VARCHAR) AS DOUBLE) END AS "label_number"
FROM "log"
) AS log_values
GROUP BY ALL
) AS tallied
) AS levels
) AS decided
UNION ALL
SELECT *, coalesce(decision <> by_score, false) AS mismatched
FROM (
SELECT model,
	"g0",
	CASE WHEN (CASE WHEN isfinite(TRY_CAST(label_level AS DOUBLE)) AND NOT contains(label_level, '_') THEN TRY_CAST(label_level AS DOUBLE) END) IS NOT NULL THEN true END AS label,
	CASE WHEN (CASE WHEN isfinite(TRY_CAST(prediction_level AS DOUBLE)) AND NOT contains(prediction_level, '_') THEN TRY_CAST(prediction_level AS DOUBLE) END) IS NOT NULL THEN true END AS decision,
	by_score,
	"row_weight",
	"prediction_number",
	"label_number",
	n
FROM (
SELECT 'model' AS model,
	CASE WHEN "g0" = '' THEN NULL WHEN "g0" IN ('True', 'TRUE', 'False', 'FALSE') THEN lower("g0") WHEN suffix("g0", '0') THEN regexp_replace(regexp_replace("g0", '^([+-]?[0-9]+)[.]0+$', '\1'), '^-0$', '0') ELSE "g0" END AS "g0",
	CASE WHEN label = '' THEN NULL WHEN label IN ('True', 'TRUE', 'False', 'FALSE') THEN lower(label) WHEN suffix(label, '0') THEN regexp_replace(regexp_replace(label, '^([+-]?[0-9]+)[.]0+$', '\1'), '^-0$', '0') ELSE label END AS label_level,
	CASE WHEN prediction = '' THEN NULL WHEN prediction IN ('True', 'TRUE', 'False', 'FALSE') THEN lower(prediction) WHEN suffix(prediction, '0') THEN regexp_replace(regexp_replace(prediction, '^([+-]?[0-9]+)[.]0+$', '\1'), '^-0$', '0') ELSE prediction END AS prediction_level,
	by_score,
	"row_weight",
	"prediction_number",
	"label_number",
	n
FROM (
SELECT "g0",
	label,
	prediction,
	CAST(NULL AS BOOLEAN) AS by_score,
	"row_weight",
	"prediction_number",
	"label_number",
	count(*) AS n
FROM (
SELECT CAST("race" AS VARCHAR) AS "g0",
	CAST("days" AS VARCHAR) AS label,
	CAST("predicted_days" AS VARCHAR) AS prediction,
	CASE WHEN typeof("w's") = 'DOUBLE' THEN CASE WHEN abs(TRY_CAST("w's" AS DOUBLE)) < 1e100 THEN TRY_CAST("w's" AS DOUBLE) END WHEN abs(TRY_CAST(CAST("w's" AS VARCHAR) AS DOUBLE)) < 1e100 AND NOT contains(CAST("w's" AS VARCHAR), '_') THEN TRY_CAST(CAST("w's" AS VARCHAR) AS DOUBLE) END AS "row_weight",
	CASE WHEN typeof("predicted_days") = 'DOUBLE' THEN CASE WHEN abs(TRY_CAST("predicted_days" AS DOUBLE)) < 1e100 THEN TRY_CAST("predicted_days" AS DOUBLE) END WHEN abs(TRY_CAST(CAST("predicted_days" AS VARCHAR) AS DOUBLE)) < 1e100 AND NOT contains(CAST("predicted_days" AS VARCHAR), '_') THEN TRY_CAST(CAST("predicted_days" AS VARCHAR) AS DOUBLE) END AS "prediction_number",
	CASE WHEN typeof("days") = 'DOUBLE' THEN CASE WHEN abs(TRY_CAST("days" AS DOUBLE)) < 1e100 THEN TRY_CAST("days" AS DOUBLE) END WHEN abs(TRY_CAST(CAST("days" AS VARCHAR) AS DOUBLE)) < 1e100 AND NOT contains(CAST("days" AS VARCHAR), '_') THEN TRY_CAST(CAST("days" AS VARCHAR) AS DOUBLE) END AS "label_number"
FROM "log"
) AS log_values
GROUP BY ALL
) AS tallied
) AS levels
) AS decided
),
"by row_weight" AS (
SELECT model,
	"g0",
	GROUPING("g0") AS set_bits,
	value,
	CAST(coalesce(sum(n) FILTER (WHERE decision AND label), 0) AS BIGINT) AS "tp",
	CAST(coalesce(sum(n) FILTER (WHERE decision AND NOT label), 0) AS BIGINT) AS "fp",
	CAST(coalesce(sum(n) FILTER (WHERE NOT decision AND label), 0) AS BIGINT) AS "fn",
	CAST(coalesce(sum(n) FILTER (WHERE NOT decision AND NOT label), 0) AS BIGINT) AS "tn",
	CAST(coalesce(sum(n) FILTER (WHERE true), 0) AS BIGINT) AS "rows"
FROM (SELECT *, row_weight AS value FROM log_rows WHERE decision IS NOT NULL AND label IS NOT NULL) AS valued
GROUP BY GROUPING SETS ((model, value), (model, "g0", value))
),
"by prediction" AS (
SELECT model,
	"g0",
	GROUPING("g0") AS set_bits,
	value,
	CAST(coalesce(sum(n) FILTER (WHERE decision AND label), 0) AS BIGINT) AS "tp",
	CAST(coalesce(sum(n) FILTER (WHERE decision AND NOT label), 0) AS BIGINT) AS "fp",
	CAST(coalesce(sum(n) FILTER (WHERE NOT decision AND label), 0) AS BIGINT) AS "fn",
	CAST(coalesce(sum(n) FILTER (WHERE NOT decision AND NOT label), 0) AS BIGINT) AS "tn",
	CAST(coalesce(sum(n) FILTER (WHERE true), 0) AS BIGINT) AS "rows"
FROM (SELECT *, prediction_number AS value FROM log_rows WHERE decision IS NOT NULL AND label IS NOT NULL) AS valued
GROUP BY GROUPING SETS ((model, value), (model, "g0", value))
),
"by label" AS (
SELECT model,
	"g0",
	GROUPING("g0") AS set_bits,
	value,
	CAST(coalesce(sum(n) FILTER (WHERE decision AND label), 0) AS BIGINT) AS "tp",
	CAST(coalesce(sum(n) FILTER (WHERE decision AND NOT label), 0) AS BIGINT) AS "fp",
	CAST(coalesce(sum(n) FILTER (WHERE NOT decision AND label), 0) AS BIGINT) AS "fn",
	CAST(coalesce(sum(n) FILTER (WHERE NOT decision AND NOT label), 0) AS BIGINT) AS "tn",
	CAST(coalesce(sum(n) FILTER (WHERE true), 0) AS BIGINT) AS "rows"
FROM (SELECT *, label_number AS value FROM log_rows WHERE decision IS NOT NULL AND label IS NOT NULL) AS valued
GROUP BY GROUPING SETS ((model, value), (model, "g0", value))
),
"by error" AS (
SELECT model,
	"g0",
	GROUPING("g0") AS set_bits,
	value,
	CAST(coalesce(sum(n) FILTER (WHERE decision AND label), 0) AS BIGINT) AS "tp",
	CAST(coalesce(sum(n) FILTER (WHERE decision AND NOT label), 0) AS BIGINT) AS "fp",
	CAST(coalesce(sum(n) FILTER (WHERE NOT decision AND label), 0) AS BIGINT) AS "fn",
	CAST(coalesce(sum(n) FILTER (WHERE NOT decision AND NOT label), 0) AS BIGINT) AS "tn",
	CAST(coalesce(sum(n) FILTER (WHERE true), 0) AS BIGINT) AS "rows"
FROM (SELECT *, round((prediction_number - label_number) / CAST(16 AS DOUBLE) * 68719476736) AS value FROM log_rows WHERE decision IS NOT NULL AND label IS NOT NULL) AS valued
GROUP BY GROUPING SETS ((model, value), (model, "g0", value))
),
"by row" AS (
SELECT model,
	"g0",
	GROUPING("g0") AS set_bits,
	value,
	CAST(coalesce(sum(n) FILTER (WHERE decision AND label), 0) AS BIGINT) AS "tp",
	CAST(coalesce(sum(n) FILTER (WHERE decision AND NOT label), 0) AS BIGINT) AS "fp",
	CAST(coalesce(sum(n) FILTER (WHERE NOT decision AND label), 0) AS BIGINT) AS "fn",
	CAST(coalesce(sum(n) FILTER (WHERE NOT decision AND NOT label), 0) AS BIGINT) AS "tn",
	CAST(coalesce(sum(n) FILTER (WHERE true), 0) AS BIGINT) AS "rows"
FROM (SELECT *, concat_ws('|', prediction_number, label_number, row_weight) AS value FROM log_rows WHERE decision IS NOT NULL AND label IS NOT NULL) AS valued
GROUP BY GROUPING SETS ((model, value), (model, "g0", value))
)
SELECT model, "g0", set_bits, 'tp' AS quantity,
	count(*) FILTER (WHERE held < 11) AS rare, count(*) FILTER (WHERE held >= 11) AS common,
	count(*) FILTER (WHERE (next - value) * 3 > highest - lowest AND (below < 11 OR total - below < 11)) AS far
FROM (
SELECT model, "g0", set_bits, "tp" AS held, value, lead(value) OVER ascending AS next,
	sum("tp") OVER ascending AS below, sum("tp") OVER everyone AS total,
	min(value) OVER everyone AS lowest, max(value) OVER everyone AS highest
FROM "by row_weight"
WHERE "tp" > 0
WINDOW ascending AS (PARTITION BY model, "g0", set_bits ORDER BY value), everyone AS (PARTITION BY model, "g0", set_bits)
) AS spread
GROUP BY model, "g0", set_bits
UNION ALL
SELECT model, "g0", set_bits, 'fp' AS quantity,
	count(*) FILTER (WHERE held < 11) AS rare, count(*) FILTER (WHERE held >= 11) AS common,
	count(*) FILTER (WHERE (next - value) * 3 > highest - lowest AND (below < 11 OR total - below < 11)) AS far
FROM (
SELECT model, "g0", set_bits, "fp" AS held, value, lead(value) OVER ascending AS next,
	sum("fp") OVER ascending AS below, sum("fp") OVER everyone AS total,
	min(value) OVER everyone AS lowest, max(value) OVER everyone AS highest
FROM "by row_weight"
WHERE "fp" > 0
WINDOW ascending AS (PARTITION BY model, "g0", set_bits ORDER BY value), everyone AS (PARTITION BY model, "g0", set_bits)
) AS spread
GROUP BY model, "g0", set_bits
UNION ALL
SELECT model, "g0", set_bits, 'fn' AS quantity,
	count(*) FILTER (WHERE held < 11) AS rare, count(*) FILTER (WHERE held >= 11) AS common,
	count(*) FILTER (WHERE (next - value) * 3 > highest - lowest AND (below < 11 OR total - below < 11)) AS far
FROM (
SELECT model, "g0", set_bits, "fn" AS held, value, lead(value) OVER ascending AS next,
	sum("fn") OVER ascending AS below, sum("fn") OVER everyone AS total,
	min(value) OVER everyone AS lowest, max(value) OVER everyone AS highest
FROM "by row_weight"
WHERE "fn" > 0
WINDOW ascending AS (PARTITION BY model, "g0", set_bits ORDER BY value), everyone AS (PARTITION BY model, "g0", set_bits)
) AS spread
GROUP BY model, "g0", set_bits
UNION ALL
SELECT model, "g0", set_bits, 'tn' AS quantity,
	count(*) FILTER (WHERE held < 11) AS rare, count(*) FILTER (WHERE held >= 11) AS common,
	count(*) FILTER (WHERE (next - value) * 3 > highest - lowest AND (below < 11 OR total - below < 11)) AS far
FROM (
SELECT model, "g0", set_bits, "tn" AS held, value, lead(value) OVER ascending AS next,
	sum("tn") OVER ascending AS below, sum("tn") OVER everyone AS total,
	min(value) OVER everyone AS lowest, max(value) OVER everyone AS highest
FROM "by row_weight"
WHERE "tn" > 0
WINDOW ascending AS (PARTITION BY model, "g0", set_bits ORDER BY value), everyone AS (PARTITION BY model, "g0", set_bits)
) AS spread
GROUP BY model, "g0", set_bits
UNION ALL
SELECT model, "g0", set_bits, 'prediction' AS quantity,
	count(*) FILTER (WHERE held < 11) AS rare, count(*) FILTER (WHERE held >= 11) AS common,
	count(*) FILTER (WHERE (next - value) * 3 > highest - lowest AND (below < 11 OR total - below < 11)) AS far
FROM (
SELECT model, "g0", set_bits, "rows" AS held, value, lead(value) OVER ascending AS next,
	sum("rows") OVER ascending AS below, sum("rows") OVER everyone AS total,
	min(value) OVER everyone AS lowest, max(value) OVER everyone AS highest
FROM "by prediction"
WHERE "rows" > 0
WINDOW ascending AS (PARTITION BY model, "g0", set_bits ORDER BY value), everyone AS (PARTITION BY model, "g0", set_bits)
) AS spread
GROUP BY model, "g0", set_bits
UNION ALL
SELECT model, "g0", set_bits, 'label' AS quantity,
	count(*) FILTER (WHERE held < 11) AS rare, count(*) FILTER (WHERE held >= 11) AS common,
	count(*) FILTER (WHERE (next - value) * 3 > highest - lowest AND (below < 11 OR total - below < 11)) AS far
FROM (
SELECT model, "g0", set_bits, "rows" AS held, value, lead(value) OVER ascending AS next,
	sum("rows") OVER ascending AS below, sum("rows") OVER everyone AS total,
	min(value) OVER everyone AS lowest, max(value) OVER everyone AS highest
FROM "by label"
WHERE "rows" > 0
WINDOW ascending AS (PARTITION BY model, "g0", set_bits ORDER BY value), everyone AS (PARTITION BY model, "g0", set_bits)
) AS spread
GROUP BY model, "g0", set_bits
UNION ALL
SELECT model, "g0", set_bits, 'error' AS quantity,
	count(*) FILTER (WHERE held < 11) AS rare, count(*) FILTER (WHERE held >= 11) AS common,
	count(*) FILTER (WHERE (next - value) * 3 > highest - lowest AND (below < 11 OR total - below < 11)) AS far
FROM (
SELECT model, "g0", set_bits, "rows" AS held, value, lead(value) OVER ascending AS next,
	sum("rows") OVER ascending AS below, sum("rows") OVER everyone AS total,
	min(value) OVER everyone AS lowest, max(value) OVER everyone AS highest
FROM "by error"
WHERE "rows" > 0
WINDOW ascending AS (PARTITION BY model, "g0", set_bits ORDER BY value), everyone AS (PARTITION BY model, "g0", set_bits)
) AS spread
GROUP BY model, "g0", set_bits
UNION ALL
SELECT model, "g0", set_bits, 'row' AS quantity,
	count(*) FILTER (WHERE held < 11) AS rare, count(*) FILTER (WHERE held >= 11) AS common,
	0 AS far
FROM (
SELECT model, "g0", set_bits, "rows" AS held
FROM "by row"
WHERE "rows" > 0
) AS spread
GROUP BY model, "g0", set_bits

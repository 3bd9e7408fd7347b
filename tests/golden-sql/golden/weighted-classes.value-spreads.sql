WITH log_rows AS (
SELECT *, coalesce(decision <> by_score, false) AS mismatched
FROM (
SELECT model,
	"g0",
	CASE WHEN label_level IS NOT NULL THEN true END AS label,
	CASE WHEN prediction_level IS NOT NULL THEN coalesce(prediction_level = label_level, false) END AS decision,
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
	CAST("gold" AS VARCHAR) AS label,
	CAST("answer" AS VARCHAR) AS prediction,
	CASE WHEN typeof("sampling ""weight""") = 'DOUBLE' THEN CASE WHEN abs(TRY_CAST("sampling ""weight""" AS DOUBLE)) < 1e100 THEN TRY_CAST("sampling ""weight""" AS DOUBLE) END WHEN abs(TRY_CAST(CAST("sampling ""weight""" AS VARCHAR) AS DOUBLE)) < 1e100 AND NOT contains(CAST("sampling ""weight""" AS VARCHAR), '_') THEN TRY_CAST(CAST("sampling ""weight""" AS VARCHAR) AS DOUBLE) END AS "row_weight",
	CASE WHEN typeof("answer") = 'DOUBLE' THEN CASE WHEN abs(TRY_CAST("answer" AS DOUBLE)) < 1e100 THEN TRY_CAST("answer" AS DOUBLE) END WHEN abs(TRY_CAST(CAST("answer" AS VARCHAR) AS DOUBLE)) < 1e100 AND NOT contains(CAST("answer" AS VARCHAR), '_') THEN TRY_CAST(CAST("answer" AS VARCHAR) AS DOUBLE) END AS "prediction_number",
	CASE WHEN typeof("gold") = 'DOUBLE' THEN CASE WHEN abs(TRY_CAST("gold" AS DOUBLE)) < 1e100 THEN TRY_CAST("gold" AS DOUBLE) END WHEN abs(TRY_CAST(CAST("gold" AS VARCHAR) AS DOUBLE)) < 1e100 AND NOT contains(CAST("gold" AS VARCHAR), '_') THEN TRY_CAST(CAST("gold" AS VARCHAR) AS DOUBLE) END AS "label_number"
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
	CASE WHEN label_level IS NOT NULL THEN true END AS label,
	CASE WHEN prediction_level IS NOT NULL THEN coalesce(prediction_level = label_level, false) END AS decision,
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
	CAST("gold" AS VARCHAR) AS label,
	CAST("answer" AS VARCHAR) AS prediction,
	CASE WHEN typeof("sampling ""weight""") = 'DOUBLE' THEN CASE WHEN abs(TRY_CAST("sampling ""weight""" AS DOUBLE)) < 1e100 THEN TRY_CAST("sampling ""weight""" AS DOUBLE) END WHEN abs(TRY_CAST(CAST("sampling ""weight""" AS VARCHAR) AS DOUBLE)) < 1e100 AND NOT contains(CAST("sampling ""weight""" AS VARCHAR), '_') THEN TRY_CAST(CAST("sampling ""weight""" AS VARCHAR) AS DOUBLE) END AS "row_weight",
	CASE WHEN typeof("answer") = 'DOUBLE' THEN CASE WHEN abs(TRY_CAST("answer" AS DOUBLE)) < 1e100 THEN TRY_CAST("answer" AS DOUBLE) END WHEN abs(TRY_CAST(CAST("answer" AS VARCHAR) AS DOUBLE)) < 1e100 AND NOT contains(CAST("answer" AS VARCHAR), '_') THEN TRY_CAST(CAST("answer" AS VARCHAR) AS DOUBLE) END AS "prediction_number",
	CASE WHEN typeof("gold") = 'DOUBLE' THEN CASE WHEN abs(TRY_CAST("gold" AS DOUBLE)) < 1e100 THEN TRY_CAST("gold" AS DOUBLE) END WHEN abs(TRY_CAST(CAST("gold" AS VARCHAR) AS DOUBLE)) < 1e100 AND NOT contains(CAST("gold" AS VARCHAR), '_') THEN TRY_CAST(CAST("gold" AS VARCHAR) AS DOUBLE) END AS "label_number"
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

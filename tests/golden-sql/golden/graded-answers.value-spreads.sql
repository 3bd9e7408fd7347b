WITH log_rows AS (
SELECT *, coalesce(decision <> by_score, false) AS mismatched
FROM (
SELECT model,
	"g0",
	CASE WHEN prediction_level IS NULL THEN NULL WHEN prediction_level IN ('refused', '-1') THEN false WHEN (prediction_level IN ('?') OR (CASE WHEN isfinite(TRY_CAST(prediction_level AS DOUBLE)) AND NOT contains(prediction_level, '_') THEN TRY_CAST(prediction_level AS DOUBLE) END) IS NULL) THEN false ELSE true END AS label,
	CASE WHEN prediction_level IS NULL THEN NULL WHEN prediction_level IN ('refused', '-1') THEN true WHEN (prediction_level IN ('?') OR (CASE WHEN isfinite(TRY_CAST(prediction_level AS DOUBLE)) AND NOT contains(prediction_level, '_') THEN TRY_CAST(prediction_level AS DOUBLE) END) IS NULL) THEN false ELSE (CASE WHEN isfinite(TRY_CAST(prediction_level AS DOUBLE)) AND NOT contains(prediction_level, '_') THEN TRY_CAST(prediction_level AS DOUBLE) END) >= 4 END AS decision,
	by_score,
	"prediction_number",
	"label_number",
	n
FROM (
SELECT 'model' AS model,
	CASE WHEN "g0" = '' THEN NULL WHEN "g0" IN ('True', 'TRUE', 'False', 'FALSE') THEN lower("g0") WHEN suffix("g0", '0') THEN regexp_replace(regexp_replace("g0", '^([+-]?[0-9]+)[.]0+$', '\1'), '^-0$', '0') ELSE "g0" END AS "g0",
	CASE WHEN prediction = '' THEN NULL WHEN prediction IN ('True', 'TRUE', 'False', 'FALSE') THEN lower(prediction) WHEN suffix(prediction, '0') THEN regexp_replace(regexp_replace(prediction, '^([+-]?[0-9]+)[.]0+$', '\1'), '^-0$', '0') ELSE prediction END AS prediction_level,
	by_score,
	"prediction_number",
	"label_number",
	n
FROM (
SELECT "g0",
	prediction,
	CAST(NULL AS BOOLEAN) AS by_score,
	"prediction_number",
	"label_number",
	count(*) AS n
FROM (
SELECT CAST("sex" AS VARCHAR) AS "g0",
	CAST("rubric" AS VARCHAR) AS prediction,
	CASE WHEN typeof("rubric") = 'DOUBLE' THEN CASE WHEN abs(TRY_CAST("rubric" AS DOUBLE)) < 1e100 THEN TRY_CAST("rubric" AS DOUBLE) END WHEN abs(TRY_CAST(CAST("rubric" AS VARCHAR) AS DOUBLE)) < 1e100 AND NOT contains(CAST("rubric" AS VARCHAR), '_') THEN TRY_CAST(CAST("rubric" AS VARCHAR) AS DOUBLE) END AS "prediction_number",
	CAST(NULL AS DOUBLE) AS "label_number"
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
	CASE WHEN prediction_level IS NULL THEN NULL WHEN prediction_level IN ('refused', '-1') THEN false WHEN (prediction_level IN ('?') OR (CASE WHEN isfinite(TRY_CAST(prediction_level AS DOUBLE)) AND NOT contains(prediction_level, '_') THEN TRY_CAST(prediction_level AS DOUBLE) END) IS NULL) THEN false ELSE true END AS label,
	CASE WHEN prediction_level IS NULL THEN NULL WHEN prediction_level IN ('refused', '-1') THEN true WHEN (prediction_level IN ('?') OR (CASE WHEN isfinite(TRY_CAST(prediction_level AS DOUBLE)) AND NOT contains(prediction_level, '_') THEN TRY_CAST(prediction_level AS DOUBLE) END) IS NULL) THEN false ELSE (CASE WHEN isfinite(TRY_CAST(prediction_level AS DOUBLE)) AND NOT contains(prediction_level, '_') THEN TRY_CAST(prediction_level AS DOUBLE) END) >= 4 END AS decision,
	by_score,
	"prediction_number",
	"label_number",
	n
FROM (
SELECT 'model' AS model,
	CASE WHEN "g0" = '' THEN NULL WHEN "g0" IN ('True', 'TRUE', 'False', 'FALSE') THEN lower("g0") WHEN suffix("g0", '0') THEN regexp_replace(regexp_replace("g0", '^([+-]?[0-9]+)[.]0+$', '\1'), '^-0$', '0') ELSE "g0" END AS "g0",
	CASE WHEN prediction = '' THEN NULL WHEN prediction IN ('True', 'TRUE', 'False', 'FALSE') THEN lower(prediction) WHEN suffix(prediction, '0') THEN regexp_replace(regexp_replace(prediction, '^([+-]?[0-9]+)[.]0+$', '\1'), '^-0$', '0') ELSE prediction END AS prediction_level,
	by_score,
	"prediction_number",
	"label_number",
	n
FROM (
SELECT "g0",
	prediction,
	CAST(NULL AS BOOLEAN) AS by_score,
	"prediction_number",
	"label_number",
	count(*) AS n
FROM (
SELECT CAST("sex" AS VARCHAR) AS "g0",
	CAST("rubric" AS VARCHAR) AS prediction,
	CASE WHEN typeof("rubric") = 'DOUBLE' THEN CASE WHEN abs(TRY_CAST("rubric" AS DOUBLE)) < 1e100 THEN TRY_CAST("rubric" AS DOUBLE) END WHEN abs(TRY_CAST(CAST("rubric" AS VARCHAR) AS DOUBLE)) < 1e100 AND NOT contains(CAST("rubric" AS VARCHAR), '_') THEN TRY_CAST(CAST("rubric" AS VARCHAR) AS DOUBLE) END AS "prediction_number",
	CAST(NULL AS DOUBLE) AS "label_number"
FROM "log"
) AS log_values
GROUP BY ALL
) AS tallied
) AS levels
) AS decided
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
FROM (SELECT *, prediction_number AS value FROM log_rows WHERE label) AS valued
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
FROM (SELECT *, concat_ws('|', prediction_number) AS value FROM log_rows WHERE label) AS valued
GROUP BY GROUPING SETS ((model, value), (model, "g0", value))
)
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
SELECT model, "g0", set_bits, 'row' AS quantity,
	count(*) FILTER (WHERE held < 11) AS rare, count(*) FILTER (WHERE held >= 11) AS common,
	0 AS far
FROM (
SELECT model, "g0", set_bits, "rows" AS held
FROM "by row"
WHERE "rows" > 0
) AS spread
GROUP BY model, "g0", set_bits

SELECT model,
	"g0",
	set_bits,
	CAST(coalesce(sum(rows), 0) AS BIGINT) AS "rows",
	CAST(sum("prediction") AS VARCHAR) AS "prediction",
	CAST(sum("predictionSquare") AS VARCHAR) AS "predictionSquare",
	CAST(sum("label") AS VARCHAR) AS "label",
	CAST(sum("labelSquare") AS VARCHAR) AS "labelSquare",
	CAST(sum("labelCube") AS VARCHAR) AS "labelCube",
	CAST(sum("labelFourth") AS VARCHAR) AS "labelFourth",
	CAST(sum("error") AS VARCHAR) AS "error",
	CAST(sum("errorSize") AS VARCHAR) AS "errorSize",
	CAST(sum("errorSquare") AS VARCHAR) AS "errorSquare",
	CAST(sum("errorFourth") AS VARCHAR) AS "errorFourth",
	CAST(sum("errorSquareLabel") AS VARCHAR) AS "errorSquareLabel",
	CAST(sum("errorSquareLabelSquare") AS VARCHAR) AS "errorSquareLabelSquare"
FROM (
SELECT model,
	"g0",
	0 AS set_bits,
	CAST(coalesce(sum(n) FILTER (WHERE true), 0) AS BIGINT) AS "rows",
	sum(CAST(n AS HUGEINT) * CAST(round((p) * 1.1805916207174113e+21) AS HUGEINT)) AS "prediction",
	sum(CAST(n AS HUGEINT) * CAST(round((p * p) * 1.1805916207174113e+21) AS HUGEINT)) AS "predictionSquare",
	sum(CAST(n AS HUGEINT) * CAST(round((y) * 1.1805916207174113e+21) AS HUGEINT)) AS "label",
	sum(CAST(n AS HUGEINT) * CAST(round((y * y) * 1.1805916207174113e+21) AS HUGEINT)) AS "labelSquare",
	sum(CAST(n AS HUGEINT) * CAST(round((y * y * y) * 1.1805916207174113e+21) AS HUGEINT)) AS "labelCube",
	sum(CAST(n AS HUGEINT) * CAST(round((y * y * (y * y)) * 1.1805916207174113e+21) AS HUGEINT)) AS "labelFourth",
	sum(CAST(n AS HUGEINT) * CAST(round((e) * 1.1805916207174113e+21) AS HUGEINT)) AS "error",
	sum(CAST(n AS HUGEINT) * CAST(round((abs(e)) * 1.1805916207174113e+21) AS HUGEINT)) AS "errorSize",
	sum(CAST(n AS HUGEINT) * CAST(round((e * e) * 1.1805916207174113e+21) AS HUGEINT)) AS "errorSquare",
	sum(CAST(n AS HUGEINT) * CAST(round((e * e * (e * e)) * 1.1805916207174113e+21) AS HUGEINT)) AS "errorFourth",
	sum(CAST(n AS HUGEINT) * CAST(round((e * e * y) * 1.1805916207174113e+21) AS HUGEINT)) AS "errorSquareLabel",
	sum(CAST(n AS HUGEINT) * CAST(round((e * e * (y * y)) * 1.1805916207174113e+21) AS HUGEINT)) AS "errorSquareLabelSquare"
FROM (
SELECT *, prediction_number / CAST(128 AS DOUBLE) AS p, label_number / CAST(128 AS DOUBLE) AS y, (prediction_number - label_number) / CAST(16 AS DOUBLE) AS e
FROM (
SELECT *, coalesce(decision <> by_score, false) AS mismatched
FROM (
SELECT model,
	"g0",
	CASE WHEN (CASE WHEN isfinite(TRY_CAST(label_level AS DOUBLE)) AND NOT contains(label_level, '_') THEN TRY_CAST(label_level AS DOUBLE) END) IS NOT NULL THEN true END AS label,
	CASE WHEN (CASE WHEN isfinite(TRY_CAST(prediction_level AS DOUBLE)) AND NOT contains(prediction_level, '_') THEN TRY_CAST(prediction_level AS DOUBLE) END) IS NOT NULL THEN true END AS decision,
	by_score,
	"prediction_number",
	"label_number",
	n
FROM (
SELECT 'model' AS model,
	CASE WHEN "g0" = '' THEN NULL WHEN "g0" IN ('True', 'TRUE', 'False', 'FALSE') THEN lower("g0") WHEN suffix("g0", '0') THEN regexp_replace(regexp_replace("g0", '^([+-]?[0-9]+)[.]0+$', '\1'), '^-0$', '0') ELSE "g0" END AS "g0",
	CASE WHEN label = '' THEN NULL WHEN label IN ('True', 'TRUE', 'False', 'FALSE') THEN lower(label) WHEN suffix(label, '0') THEN regexp_replace(regexp_replace(label, '^([+-]?[0-9]+)[.]0+$', '\1'), '^-0$', '0') ELSE label END AS label_level,
	CASE WHEN prediction = '' THEN NULL WHEN prediction IN ('True', 'TRUE', 'False', 'FALSE') THEN lower(prediction) WHEN suffix(prediction, '0') THEN regexp_replace(regexp_replace(prediction, '^([+-]?[0-9]+)[.]0+$', '\1'), '^-0$', '0') ELSE prediction END AS prediction_level,
	by_score,
	"prediction_number",
	"label_number",
	n
FROM (
SELECT "g0",
	label,
	prediction,
	CAST(NULL AS BOOLEAN) AS by_score,
	"prediction_number",
	"label_number",
	count(*) AS n
FROM (
SELECT CAST("race" AS VARCHAR) AS "g0",
	CAST("days" AS VARCHAR) AS label,
	CAST("predicted_days" AS VARCHAR) AS prediction,
	CASE WHEN typeof("predicted_days") = 'DOUBLE' THEN CASE WHEN abs(TRY_CAST("predicted_days" AS DOUBLE)) < 1e100 THEN TRY_CAST("predicted_days" AS DOUBLE) END WHEN abs(TRY_CAST(CAST("predicted_days" AS VARCHAR) AS DOUBLE)) < 1e100 AND NOT contains(CAST("predicted_days" AS VARCHAR), '_') THEN TRY_CAST(CAST("predicted_days" AS VARCHAR) AS DOUBLE) END AS "prediction_number",
	CASE WHEN typeof("days") = 'DOUBLE' THEN CASE WHEN abs(TRY_CAST("days" AS DOUBLE)) < 1e100 THEN TRY_CAST("days" AS DOUBLE) END WHEN abs(TRY_CAST(CAST("days" AS VARCHAR) AS DOUBLE)) < 1e100 AND NOT contains(CAST("days" AS VARCHAR), '_') THEN TRY_CAST(CAST("days" AS VARCHAR) AS DOUBLE) END AS "label_number"
FROM "log"
) AS log_values
GROUP BY ALL
) AS tallied
) AS levels
) AS decided
) AS log_rows
WHERE decision IS NOT NULL AND label IS NOT NULL
) AS in_units
GROUP BY GROUPING SETS ((model, "g0"))
) AS cells
GROUP BY model, "g0", set_bits

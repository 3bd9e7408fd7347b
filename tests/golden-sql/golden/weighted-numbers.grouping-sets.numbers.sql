SELECT model,
	"g0",
	set_bits,
	CAST(coalesce(sum(rows), 0) AS BIGINT) AS "rows",
	CAST(sum("weights") AS VARCHAR) AS "weights",
	CAST(sum("weight_squares") AS VARCHAR) AS "weight_squares",
	CAST(sum("prediction") AS VARCHAR) AS "prediction",
	CAST(sum("prediction_by_squares") AS VARCHAR) AS "prediction_by_squares",
	CAST(sum("prediction_once") AS VARCHAR) AS "prediction_once",
	CAST(sum("predictionSquare") AS VARCHAR) AS "predictionSquare",
	CAST(sum("predictionSquare_by_squares") AS VARCHAR) AS "predictionSquare_by_squares",
	CAST(sum("predictionSquare_once") AS VARCHAR) AS "predictionSquare_once",
	CAST(sum("label") AS VARCHAR) AS "label",
	CAST(sum("label_by_squares") AS VARCHAR) AS "label_by_squares",
	CAST(sum("label_once") AS VARCHAR) AS "label_once",
	CAST(sum("labelSquare") AS VARCHAR) AS "labelSquare",
	CAST(sum("labelSquare_by_squares") AS VARCHAR) AS "labelSquare_by_squares",
	CAST(sum("labelSquare_once") AS VARCHAR) AS "labelSquare_once",
	CAST(sum("labelCube") AS VARCHAR) AS "labelCube",
	CAST(sum("labelCube_by_squares") AS VARCHAR) AS "labelCube_by_squares",
	CAST(sum("labelFourth") AS VARCHAR) AS "labelFourth",
	CAST(sum("labelFourth_by_squares") AS VARCHAR) AS "labelFourth_by_squares",
	CAST(sum("error") AS VARCHAR) AS "error",
	CAST(sum("error_by_squares") AS VARCHAR) AS "error_by_squares",
	CAST(sum("errorSize") AS VARCHAR) AS "errorSize",
	CAST(sum("errorSize_by_squares") AS VARCHAR) AS "errorSize_by_squares",
	CAST(sum("errorSquare") AS VARCHAR) AS "errorSquare",
	CAST(sum("errorSquare_by_squares") AS VARCHAR) AS "errorSquare_by_squares",
	CAST(sum("errorFourth") AS VARCHAR) AS "errorFourth",
	CAST(sum("errorFourth_by_squares") AS VARCHAR) AS "errorFourth_by_squares",
	CAST(sum("errorSquareLabel") AS VARCHAR) AS "errorSquareLabel",
	CAST(sum("errorSquareLabel_by_squares") AS VARCHAR) AS "errorSquareLabel_by_squares",
	CAST(sum("errorSquareLabelSquare") AS VARCHAR) AS "errorSquareLabelSquare",
	CAST(sum("errorSquareLabelSquare_by_squares") AS VARCHAR) AS "errorSquareLabelSquare_by_squares"
FROM (
SELECT model,
	"g0",
	GROUPING("g0") AS set_bits,
	CAST(coalesce(sum(n) FILTER (WHERE true), 0) AS BIGINT) AS "rows",
	sum(CAST(n AS HUGEINT) * CAST(round((row_weight) * 1.1805916207174113e+21) AS HUGEINT)) AS "weights",
	sum(CAST(n AS HUGEINT) * CAST(round((row_weight * row_weight) * 1.1805916207174113e+21) AS HUGEINT)) AS "weight_squares",
	sum(CAST(n AS HUGEINT) * CAST(round((row_weight * (p)) * 1.1805916207174113e+21) AS HUGEINT)) AS "prediction",
	sum(CAST(n AS HUGEINT) * CAST(round((row_weight * row_weight * (p)) * 1.1805916207174113e+21) AS HUGEINT)) AS "prediction_by_squares",
	sum(CAST(n AS HUGEINT) * CAST(round((p) * 1.1805916207174113e+21) AS HUGEINT)) AS "prediction_once",
	sum(CAST(n AS HUGEINT) * CAST(round((row_weight * (p * p)) * 1.1805916207174113e+21) AS HUGEINT)) AS "predictionSquare",
	sum(CAST(n AS HUGEINT) * CAST(round((row_weight * row_weight * (p * p)) * 1.1805916207174113e+21) AS HUGEINT)) AS "predictionSquare_by_squares",
	sum(CAST(n AS HUGEINT) * CAST(round((p * p) * 1.1805916207174113e+21) AS HUGEINT)) AS "predictionSquare_once",
	sum(CAST(n AS HUGEINT) * CAST(round((row_weight * (y)) * 1.1805916207174113e+21) AS HUGEINT)) AS "label",
	sum(CAST(n AS HUGEINT) * CAST(round((row_weight * row_weight * (y)) * 1.1805916207174113e+21) AS HUGEINT)) AS "label_by_squares",
	sum(CAST(n AS HUGEINT) * CAST(round((y) * 1.1805916207174113e+21) AS HUGEINT)) AS "label_once",
	sum(CAST(n AS HUGEINT) * CAST(round((row_weight * (y * y)) * 1.1805916207174113e+21) AS HUGEINT)) AS "labelSquare",
	sum(CAST(n AS HUGEINT) * CAST(round((row_weight * row_weight * (y * y)) * 1.1805916207174113e+21) AS HUGEINT)) AS "labelSquare_by_squares",
	sum(CAST(n AS HUGEINT) * CAST(round((y * y) * 1.1805916207174113e+21) AS HUGEINT)) AS "labelSquare_once",
	sum(CAST(n AS HUGEINT) * CAST(round((row_weight * (y * y * y)) * 1.1805916207174113e+21) AS HUGEINT)) AS "labelCube",
	sum(CAST(n AS HUGEINT) * CAST(round((row_weight * row_weight * (y * y * y)) * 1.1805916207174113e+21) AS HUGEINT)) AS "labelCube_by_squares",
	sum(CAST(n AS HUGEINT) * CAST(round((row_weight * (y * y * (y * y))) * 1.1805916207174113e+21) AS HUGEINT)) AS "labelFourth",
	sum(CAST(n AS HUGEINT) * CAST(round((row_weight * row_weight * (y * y * (y * y))) * 1.1805916207174113e+21) AS HUGEINT)) AS "labelFourth_by_squares",
	sum(CAST(n AS HUGEINT) * CAST(round((row_weight * (e)) * 1.1805916207174113e+21) AS HUGEINT)) AS "error",
	sum(CAST(n AS HUGEINT) * CAST(round((row_weight * row_weight * (e)) * 1.1805916207174113e+21) AS HUGEINT)) AS "error_by_squares",
	sum(CAST(n AS HUGEINT) * CAST(round((row_weight * (abs(e))) * 1.1805916207174113e+21) AS HUGEINT)) AS "errorSize",
	sum(CAST(n AS HUGEINT) * CAST(round((row_weight * row_weight * (abs(e))) * 1.1805916207174113e+21) AS HUGEINT)) AS "errorSize_by_squares",
	sum(CAST(n AS HUGEINT) * CAST(round((row_weight * (e * e)) * 1.1805916207174113e+21) AS HUGEINT)) AS "errorSquare",
	sum(CAST(n AS HUGEINT) * CAST(round((row_weight * row_weight * (e * e)) * 1.1805916207174113e+21) AS HUGEINT)) AS "errorSquare_by_squares",
	sum(CAST(n AS HUGEINT) * CAST(round((row_weight * (e * e * (e * e))) * 1.1805916207174113e+21) AS HUGEINT)) AS "errorFourth",
	sum(CAST(n AS HUGEINT) * CAST(round((row_weight * row_weight * (e * e * (e * e))) * 1.1805916207174113e+21) AS HUGEINT)) AS "errorFourth_by_squares",
	sum(CAST(n AS HUGEINT) * CAST(round((row_weight * (e * e * y)) * 1.1805916207174113e+21) AS HUGEINT)) AS "errorSquareLabel",
	sum(CAST(n AS HUGEINT) * CAST(round((row_weight * row_weight * (e * e * y)) * 1.1805916207174113e+21) AS HUGEINT)) AS "errorSquareLabel_by_squares",
	sum(CAST(n AS HUGEINT) * CAST(round((row_weight * (e * e * (y * y))) * 1.1805916207174113e+21) AS HUGEINT)) AS "errorSquareLabelSquare",
	sum(CAST(n AS HUGEINT) * CAST(round((row_weight * row_weight * (e * e * (y * y))) * 1.1805916207174113e+21) AS HUGEINT)) AS "errorSquareLabelSquare_by_squares"
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
	"row_weight",
	n
FROM (
SELECT 'model' AS model,
	CASE WHEN "g0" = '' THEN NULL WHEN "g0" IN ('True', 'TRUE', 'False', 'FALSE') THEN lower("g0") WHEN suffix("g0", '0') THEN regexp_replace(regexp_replace("g0", '^([+-]?[0-9]+)[.]0+$', '\1'), '^-0$', '0') ELSE "g0" END AS "g0",
	CASE WHEN label = '' THEN NULL WHEN label IN ('True', 'TRUE', 'False', 'FALSE') THEN lower(label) WHEN suffix(label, '0') THEN regexp_replace(regexp_replace(label, '^([+-]?[0-9]+)[.]0+$', '\1'), '^-0$', '0') ELSE label END AS label_level,
	CASE WHEN prediction = '' THEN NULL WHEN prediction IN ('True', 'TRUE', 'False', 'FALSE') THEN lower(prediction) WHEN suffix(prediction, '0') THEN regexp_replace(regexp_replace(prediction, '^([+-]?[0-9]+)[.]0+$', '\1'), '^-0$', '0') ELSE prediction END AS prediction_level,
	by_score,
	"prediction_number",
	"label_number",
	"row_weight",
	n
FROM (
SELECT "g0",
	label,
	prediction,
	CAST(NULL AS BOOLEAN) AS by_score,
	"prediction_number",
	"label_number",
	"row_weight",
	count(*) AS n
FROM (
SELECT CAST("race" AS VARCHAR) AS "g0",
	CAST("days" AS VARCHAR) AS label,
	CAST("predicted_days" AS VARCHAR) AS prediction,
	CASE WHEN typeof("predicted_days") = 'DOUBLE' THEN CASE WHEN abs(TRY_CAST("predicted_days" AS DOUBLE)) < 1e100 THEN TRY_CAST("predicted_days" AS DOUBLE) END WHEN abs(TRY_CAST(CAST("predicted_days" AS VARCHAR) AS DOUBLE)) < 1e100 AND NOT contains(CAST("predicted_days" AS VARCHAR), '_') THEN TRY_CAST(CAST("predicted_days" AS VARCHAR) AS DOUBLE) END AS "prediction_number",
	CASE WHEN typeof("days") = 'DOUBLE' THEN CASE WHEN abs(TRY_CAST("days" AS DOUBLE)) < 1e100 THEN TRY_CAST("days" AS DOUBLE) END WHEN abs(TRY_CAST(CAST("days" AS VARCHAR) AS DOUBLE)) < 1e100 AND NOT contains(CAST("days" AS VARCHAR), '_') THEN TRY_CAST(CAST("days" AS VARCHAR) AS DOUBLE) END AS "label_number",
	CASE WHEN typeof("w's") = 'DOUBLE' THEN CASE WHEN abs(TRY_CAST("w's" AS DOUBLE)) < 1e100 THEN TRY_CAST("w's" AS DOUBLE) END WHEN abs(TRY_CAST(CAST("w's" AS VARCHAR) AS DOUBLE)) < 1e100 AND NOT contains(CAST("w's" AS VARCHAR), '_') THEN TRY_CAST(CAST("w's" AS VARCHAR) AS DOUBLE) END AS "row_weight"
FROM "log"
) AS log_values
GROUP BY ALL
) AS tallied
) AS levels
) AS decided
) AS log_rows
WHERE decision IS NOT NULL AND label IS NOT NULL
) AS in_units
GROUP BY GROUPING SETS ((model), (model, "g0"))
) AS cells
GROUP BY model, "g0", set_bits

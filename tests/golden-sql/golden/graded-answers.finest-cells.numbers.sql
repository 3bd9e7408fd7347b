SELECT model,
	"g0",
	set_bits,
	CAST(coalesce(sum(rows), 0) AS BIGINT) AS "rows",
	CAST(sum("prediction") AS VARCHAR) AS "prediction",
	CAST(sum("predictionSquare") AS VARCHAR) AS "predictionSquare"
FROM (
SELECT model,
	"g0",
	0 AS set_bits,
	CAST(coalesce(sum(n) FILTER (WHERE true), 0) AS BIGINT) AS "rows",
	sum(CAST(n AS HUGEINT) * CAST(round((p) * 1.1805916207174113e+21) AS HUGEINT)) AS "prediction",
	sum(CAST(n AS HUGEINT) * CAST(round((p * p) * 1.1805916207174113e+21) AS HUGEINT)) AS "predictionSquare"
FROM (
SELECT *, prediction_number / CAST(128 AS DOUBLE) AS p
FROM (
SELECT *, coalesce(decision <> by_score, false) AS mismatched
FROM (
SELECT model,
	"g0",
	CASE WHEN prediction_level IS NULL THEN NULL WHEN prediction_level IN ('refused', '-1') THEN false WHEN (prediction_level IN ('?') OR (CASE WHEN isfinite(TRY_CAST(prediction_level AS DOUBLE)) AND NOT contains(prediction_level, '_') THEN TRY_CAST(prediction_level AS DOUBLE) END) IS NULL) THEN false ELSE true END AS label,
	CASE WHEN prediction_level IS NULL THEN NULL WHEN prediction_level IN ('refused', '-1') THEN true WHEN (prediction_level IN ('?') OR (CASE WHEN isfinite(TRY_CAST(prediction_level AS DOUBLE)) AND NOT contains(prediction_level, '_') THEN TRY_CAST(prediction_level AS DOUBLE) END) IS NULL) THEN false ELSE (CASE WHEN isfinite(TRY_CAST(prediction_level AS DOUBLE)) AND NOT contains(prediction_level, '_') THEN TRY_CAST(prediction_level AS DOUBLE) END) >= 4 END AS decision,
	by_score,
	"prediction_number",
	n
FROM (
SELECT 'model' AS model,
	CASE WHEN "g0" = '' THEN NULL WHEN "g0" IN ('True', 'TRUE', 'False', 'FALSE') THEN lower("g0") WHEN suffix("g0", '0') THEN regexp_replace(regexp_replace("g0", '^([+-]?[0-9]+)[.]0+$', '\1'), '^-0$', '0') ELSE "g0" END AS "g0",
	CASE WHEN prediction = '' THEN NULL WHEN prediction IN ('True', 'TRUE', 'False', 'FALSE') THEN lower(prediction) WHEN suffix(prediction, '0') THEN regexp_replace(regexp_replace(prediction, '^([+-]?[0-9]+)[.]0+$', '\1'), '^-0$', '0') ELSE prediction END AS prediction_level,
	by_score,
	"prediction_number",
	n
FROM (
SELECT "g0",
	prediction,
	CAST(NULL AS BOOLEAN) AS by_score,
	"prediction_number",
	count(*) AS n
FROM (
SELECT CAST("sex" AS VARCHAR) AS "g0",
	CAST("rubric" AS VARCHAR) AS prediction,
	CASE WHEN typeof("rubric") = 'DOUBLE' THEN CASE WHEN abs(TRY_CAST("rubric" AS DOUBLE)) < 1e100 THEN TRY_CAST("rubric" AS DOUBLE) END WHEN abs(TRY_CAST(CAST("rubric" AS VARCHAR) AS DOUBLE)) < 1e100 AND NOT contains(CAST("rubric" AS VARCHAR), '_') THEN TRY_CAST(CAST("rubric" AS VARCHAR) AS DOUBLE) END AS "prediction_number"
FROM "log"
) AS log_values
GROUP BY ALL
) AS tallied
) AS levels
) AS decided
) AS log_rows
WHERE label
) AS in_units
GROUP BY GROUPING SETS ((model, "g0"))
) AS cells
GROUP BY model, "g0", set_bits

SELECT model,
	"g0",
	GROUPING("g0") AS set_bits,
	CAST(sum(CASE WHEN decision AND label THEN CAST(n AS HUGEINT) * CAST(round((weight) * 1.1805916207174113e+21) AS HUGEINT) ELSE 0 END) AS VARCHAR) AS "tp",
	CAST(sum(CASE WHEN decision AND label THEN CAST(n AS HUGEINT) * CAST(round((weight * weight) * 1.1805916207174113e+21) AS HUGEINT) ELSE 0 END) AS VARCHAR) AS "tp_squares",
	CAST(sum(CASE WHEN decision AND NOT label THEN CAST(n AS HUGEINT) * CAST(round((weight) * 1.1805916207174113e+21) AS HUGEINT) ELSE 0 END) AS VARCHAR) AS "fp",
	CAST(sum(CASE WHEN decision AND NOT label THEN CAST(n AS HUGEINT) * CAST(round((weight * weight) * 1.1805916207174113e+21) AS HUGEINT) ELSE 0 END) AS VARCHAR) AS "fp_squares",
	CAST(sum(CASE WHEN NOT decision AND label THEN CAST(n AS HUGEINT) * CAST(round((weight) * 1.1805916207174113e+21) AS HUGEINT) ELSE 0 END) AS VARCHAR) AS "fn",
	CAST(sum(CASE WHEN NOT decision AND label THEN CAST(n AS HUGEINT) * CAST(round((weight * weight) * 1.1805916207174113e+21) AS HUGEINT) ELSE 0 END) AS VARCHAR) AS "fn_squares",
	CAST(sum(CASE WHEN NOT decision AND NOT label THEN CAST(n AS HUGEINT) * CAST(round((weight) * 1.1805916207174113e+21) AS HUGEINT) ELSE 0 END) AS VARCHAR) AS "tn",
	CAST(sum(CASE WHEN NOT decision AND NOT label THEN CAST(n AS HUGEINT) * CAST(round((weight * weight) * 1.1805916207174113e+21) AS HUGEINT) ELSE 0 END) AS VARCHAR) AS "tn_squares"
FROM (
SELECT *, coalesce(decision <> by_score, false) AS mismatched
FROM (
SELECT model,
	"g0",
	CASE WHEN (CASE WHEN isfinite(TRY_CAST(label_level AS DOUBLE)) AND NOT contains(label_level, '_') THEN TRY_CAST(label_level AS DOUBLE) END) IS NOT NULL THEN true END AS label,
	CASE WHEN (CASE WHEN isfinite(TRY_CAST(prediction_level AS DOUBLE)) AND NOT contains(prediction_level, '_') THEN TRY_CAST(prediction_level AS DOUBLE) END) IS NOT NULL THEN true END AS decision,
	by_score,
	"weight",
	n
FROM (
SELECT 'model' AS model,
	CASE WHEN "g0" = '' THEN NULL WHEN "g0" IN ('True', 'TRUE', 'False', 'FALSE') THEN lower("g0") WHEN suffix("g0", '0') THEN regexp_replace(regexp_replace("g0", '^([+-]?[0-9]+)[.]0+$', '\1'), '^-0$', '0') ELSE "g0" END AS "g0",
	CASE WHEN label = '' THEN NULL WHEN label IN ('True', 'TRUE', 'False', 'FALSE') THEN lower(label) WHEN suffix(label, '0') THEN regexp_replace(regexp_replace(label, '^([+-]?[0-9]+)[.]0+$', '\1'), '^-0$', '0') ELSE label END AS label_level,
	CASE WHEN prediction = '' THEN NULL WHEN prediction IN ('True', 'TRUE', 'False', 'FALSE') THEN lower(prediction) WHEN suffix(prediction, '0') THEN regexp_replace(regexp_replace(prediction, '^([+-]?[0-9]+)[.]0+$', '\1'), '^-0$', '0') ELSE prediction END AS prediction_level,
	by_score,
	"weight",
	n
FROM (
SELECT "g0",
	label,
	prediction,
	CAST(NULL AS BOOLEAN) AS by_score,
	"weight",
	count(*) AS n
FROM (
SELECT CAST("race" AS VARCHAR) AS "g0",
	CAST("days" AS VARCHAR) AS label,
	CAST("predicted_days" AS VARCHAR) AS prediction,
	CASE WHEN typeof("w's") = 'DOUBLE' THEN CASE WHEN abs(TRY_CAST("w's" AS DOUBLE)) < 1e100 THEN TRY_CAST("w's" AS DOUBLE) END WHEN abs(TRY_CAST(CAST("w's" AS VARCHAR) AS DOUBLE)) < 1e100 AND NOT contains(CAST("w's" AS VARCHAR), '_') THEN TRY_CAST(CAST("w's" AS VARCHAR) AS DOUBLE) END AS "weight"
FROM "log"
) AS log_values
GROUP BY ALL
) AS tallied
) AS levels
) AS decided
) AS log_rows
WHERE decision IS NOT NULL AND label IS NOT NULL
GROUP BY GROUPING SETS ((model), (model, "g0"))

SELECT model,
	"g0",
	"g1",
	GROUPING("g0", "g1") AS set_bits,
	"r0",
	"r1",
	"r2",
	CAST(coalesce(sum(n) FILTER (WHERE true), 0) AS BIGINT) AS "rows"
FROM (
SELECT *, coalesce(decision <> by_score, false) AS mismatched
FROM (
SELECT model,
	"g0",
	"g1",
	CASE WHEN label_level IN ('1', 'true') THEN true WHEN label_level IN ('0', 'false') THEN false END AS label,
	CASE WHEN prediction_level IN ('1', 'true') THEN true WHEN prediction_level IN ('0', 'false') THEN false END AS decision,
	by_score,
	"r0",
	"r1",
	"r2",
	n
FROM (
SELECT 'model' AS model,
	CASE WHEN "g0" = '' THEN NULL WHEN "g0" IN ('True', 'TRUE', 'False', 'FALSE') THEN lower("g0") WHEN suffix("g0", '0') THEN regexp_replace(regexp_replace("g0", '^([+-]?[0-9]+)[.]0+$', '\1'), '^-0$', '0') ELSE "g0" END AS "g0",
	"g1",
	CASE WHEN label = '' THEN NULL WHEN label IN ('True', 'TRUE', 'False', 'FALSE') THEN lower(label) WHEN suffix(label, '0') THEN regexp_replace(regexp_replace(label, '^([+-]?[0-9]+)[.]0+$', '\1'), '^-0$', '0') ELSE label END AS label_level,
	CASE WHEN prediction = '' THEN NULL WHEN prediction IN ('True', 'TRUE', 'False', 'FALSE') THEN lower(prediction) WHEN suffix(prediction, '0') THEN regexp_replace(regexp_replace(prediction, '^([+-]?[0-9]+)[.]0+$', '\1'), '^-0$', '0') ELSE prediction END AS prediction_level,
	by_score,
	"r0",
	"r1",
	"r2",
	n
FROM (
SELECT "g0",
	CASE WHEN "n1" < 65 THEN '< 65' WHEN "n1" IS NOT NULL THEN '≥ 65' END AS "g1",
	label,
	prediction,
	CAST(NULL AS BOOLEAN) AS by_score,
	"r0",
	"r1",
	"r2",
	count(*) AS n
FROM (
SELECT CAST("race" AS VARCHAR) AS "g0",
	CAST("age" AS VARCHAR) AS "g1",
	CASE WHEN typeof("age") = 'DOUBLE' THEN CASE WHEN abs(TRY_CAST("age" AS DOUBLE)) < 1e100 THEN TRY_CAST("age" AS DOUBLE) END WHEN abs(TRY_CAST(CAST("age" AS VARCHAR) AS DOUBLE)) < 1e100 AND NOT contains(CAST("age" AS VARCHAR), '_') THEN TRY_CAST(CAST("age" AS VARCHAR) AS DOUBLE) END AS "n1",
	CAST("y" AS VARCHAR) AS label,
	CAST("p" AS VARCHAR) AS prediction,
	CASE WHEN CASE WHEN CAST("clinician's" AS VARCHAR) = '' THEN NULL WHEN CAST("clinician's" AS VARCHAR) IN ('True', 'TRUE', 'False', 'FALSE') THEN lower(CAST("clinician's" AS VARCHAR)) WHEN suffix(CAST("clinician's" AS VARCHAR), '0') THEN regexp_replace(regexp_replace(CAST("clinician's" AS VARCHAR), '^([+-]?[0-9]+)[.]0+$', '\1'), '^-0$', '0') ELSE CAST("clinician's" AS VARCHAR) END IN ('?', 'can''t say') THEN NULL ELSE CASE WHEN CAST("clinician's" AS VARCHAR) = '' THEN NULL WHEN CAST("clinician's" AS VARCHAR) IN ('True', 'TRUE', 'False', 'FALSE') THEN lower(CAST("clinician's" AS VARCHAR)) WHEN suffix(CAST("clinician's" AS VARCHAR), '0') THEN regexp_replace(regexp_replace(CAST("clinician's" AS VARCHAR), '^([+-]?[0-9]+)[.]0+$', '\1'), '^-0$', '0') ELSE CAST("clinician's" AS VARCHAR) END END AS "r0",
	CASE WHEN CASE WHEN CAST("judge ""model""" AS VARCHAR) = '' THEN NULL WHEN CAST("judge ""model""" AS VARCHAR) IN ('True', 'TRUE', 'False', 'FALSE') THEN lower(CAST("judge ""model""" AS VARCHAR)) WHEN suffix(CAST("judge ""model""" AS VARCHAR), '0') THEN regexp_replace(regexp_replace(CAST("judge ""model""" AS VARCHAR), '^([+-]?[0-9]+)[.]0+$', '\1'), '^-0$', '0') ELSE CAST("judge ""model""" AS VARCHAR) END IN ('?', 'can''t say') THEN NULL ELSE CASE WHEN CAST("judge ""model""" AS VARCHAR) = '' THEN NULL WHEN CAST("judge ""model""" AS VARCHAR) IN ('True', 'TRUE', 'False', 'FALSE') THEN lower(CAST("judge ""model""" AS VARCHAR)) WHEN suffix(CAST("judge ""model""" AS VARCHAR), '0') THEN regexp_replace(regexp_replace(CAST("judge ""model""" AS VARCHAR), '^([+-]?[0-9]+)[.]0+$', '\1'), '^-0$', '0') ELSE CAST("judge ""model""" AS VARCHAR) END END AS "r1",
	CASE WHEN CASE WHEN CAST("p" AS VARCHAR) = '' THEN NULL WHEN CAST("p" AS VARCHAR) IN ('True', 'TRUE', 'False', 'FALSE') THEN lower(CAST("p" AS VARCHAR)) WHEN suffix(CAST("p" AS VARCHAR), '0') THEN regexp_replace(regexp_replace(CAST("p" AS VARCHAR), '^([+-]?[0-9]+)[.]0+$', '\1'), '^-0$', '0') ELSE CAST("p" AS VARCHAR) END IN ('?', 'can''t say') THEN NULL ELSE CASE WHEN CAST("p" AS VARCHAR) = '' THEN NULL WHEN CAST("p" AS VARCHAR) IN ('True', 'TRUE', 'False', 'FALSE') THEN lower(CAST("p" AS VARCHAR)) WHEN suffix(CAST("p" AS VARCHAR), '0') THEN regexp_replace(regexp_replace(CAST("p" AS VARCHAR), '^([+-]?[0-9]+)[.]0+$', '\1'), '^-0$', '0') ELSE CAST("p" AS VARCHAR) END END AS "r2"
FROM "log"
) AS log_values
GROUP BY ALL
) AS tallied
) AS levels
) AS decided
) AS log_rows
WHERE decision IS NOT NULL AND label IS NOT NULL
GROUP BY GROUPING SETS ((model, "g0", "r0", "r1", "r2"), (model, "g1", "r0", "r1", "r2"))

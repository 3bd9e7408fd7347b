SELECT model,
	"g0",
	GROUPING("g0") AS set_bits,
	count(*) FILTER (WHERE decision AND label) AS "tp",
	count(*) FILTER (WHERE decision AND NOT label) AS "fp",
	count(*) FILTER (WHERE NOT decision AND label) AS "fn",
	count(*) FILTER (WHERE NOT decision AND NOT label) AS "tn",
	count(*) FILTER (WHERE decision IS NOT NULL AND label IS NULL) AS "unlabelled",
	count(*) FILTER (WHERE decision IS NULL) AS "undecided",
	count(*) FILTER (WHERE mismatched AND label IS NOT NULL) AS "mismatched"
FROM (
SELECT model,
	"g0" AS "g0",
	CASE WHEN label_level IN ('1', 'true') THEN true WHEN label_level IN ('0', 'false') THEN false END AS label,
	CASE WHEN prediction_level IN ('1', 'true') THEN true WHEN prediction_level IN ('0', 'false') THEN false END AS decision,
	false AS mismatched
FROM (
SELECT 'plain' AS model,
	CASE WHEN CAST("sex" AS VARCHAR) = '' THEN NULL WHEN CAST("sex" AS VARCHAR) IN ('True', 'TRUE', 'False', 'FALSE') THEN lower(CAST("sex" AS VARCHAR)) WHEN suffix(CAST("sex" AS VARCHAR), '0') THEN regexp_replace(CAST("sex" AS VARCHAR), '^([+-]?[0-9]+)[.]0+$', '\1') ELSE CAST("sex" AS VARCHAR) END AS "g0",
	CASE WHEN CAST("y" AS VARCHAR) = '' THEN NULL WHEN CAST("y" AS VARCHAR) IN ('True', 'TRUE', 'False', 'FALSE') THEN lower(CAST("y" AS VARCHAR)) WHEN suffix(CAST("y" AS VARCHAR), '0') THEN regexp_replace(CAST("y" AS VARCHAR), '^([+-]?[0-9]+)[.]0+$', '\1') ELSE CAST("y" AS VARCHAR) END AS label_level,
	CASE WHEN CAST("pred_a" AS VARCHAR) = '' THEN NULL WHEN CAST("pred_a" AS VARCHAR) IN ('True', 'TRUE', 'False', 'FALSE') THEN lower(CAST("pred_a" AS VARCHAR)) WHEN suffix(CAST("pred_a" AS VARCHAR), '0') THEN regexp_replace(CAST("pred_a" AS VARCHAR), '^([+-]?[0-9]+)[.]0+$', '\1') ELSE CAST("pred_a" AS VARCHAR) END AS prediction_level
FROM "log"
) AS texts
UNION ALL
SELECT model,
	"g0" AS "g0",
	CASE WHEN label_level IN ('1', 'true') THEN true WHEN label_level IN ('0', 'false') THEN false END AS label,
	score >= 1e-1 AS decision,
	false AS mismatched
FROM (
SELECT 'mitigated''s' AS model,
	CASE WHEN CAST("sex" AS VARCHAR) = '' THEN NULL WHEN CAST("sex" AS VARCHAR) IN ('True', 'TRUE', 'False', 'FALSE') THEN lower(CAST("sex" AS VARCHAR)) WHEN suffix(CAST("sex" AS VARCHAR), '0') THEN regexp_replace(CAST("sex" AS VARCHAR), '^([+-]?[0-9]+)[.]0+$', '\1') ELSE CAST("sex" AS VARCHAR) END AS "g0",
	CASE WHEN CAST("y" AS VARCHAR) = '' THEN NULL WHEN CAST("y" AS VARCHAR) IN ('True', 'TRUE', 'False', 'FALSE') THEN lower(CAST("y" AS VARCHAR)) WHEN suffix(CAST("y" AS VARCHAR), '0') THEN regexp_replace(CAST("y" AS VARCHAR), '^([+-]?[0-9]+)[.]0+$', '\1') ELSE CAST("y" AS VARCHAR) END AS label_level,
	CASE WHEN isnan(TRY_CAST(CAST("score_b" AS VARCHAR) AS DOUBLE)) THEN NULL ELSE TRY_CAST(CAST("score_b" AS VARCHAR) AS DOUBLE) END AS score
FROM "log"
) AS texts
) AS log_rows
GROUP BY GROUPING SETS ((model), (model, "g0"))

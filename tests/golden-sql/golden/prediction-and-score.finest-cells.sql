SELECT model,
	"g0",
	"g1",
	0 AS set_bits,
	count(*) FILTER (WHERE decision AND label) AS "tp",
	count(*) FILTER (WHERE decision AND NOT label) AS "fp",
	count(*) FILTER (WHERE NOT decision AND label) AS "fn",
	count(*) FILTER (WHERE NOT decision AND NOT label) AS "tn",
	count(*) FILTER (WHERE decision IS NOT NULL AND label IS NULL) AS "unlabelled",
	count(*) FILTER (WHERE decision IS NULL) AS "undecided",
	count(*) FILTER (WHERE mismatched AND label IS NOT NULL) AS "mismatched",
	strftime(min(instant), '%Y-%m-%dT%H:%M:%S') AS "first",
	strftime(max(instant), '%Y-%m-%dT%H:%M:%S') AS "last"
FROM (
SELECT model,
	CASE WHEN "g0" IN ('Unknown', '?') THEN NULL ELSE "g0" END AS "g0",
	"g1" AS "g1",
	CASE WHEN label_level IN ('1', 'true') THEN true WHEN label_level IN ('0', 'false') THEN false END AS label,
	CASE WHEN prediction_level IN ('yes', 'Yes') THEN true WHEN prediction_level IS NOT NULL THEN false END AS decision,
	coalesce((CASE WHEN prediction_level IN ('yes', 'Yes') THEN true WHEN prediction_level IS NOT NULL THEN false END) <> (score >= 3.5e-1), false) AS mismatched,
	instant
FROM (
SELECT 'model' AS model,
	CASE WHEN CAST("race" AS VARCHAR) = '' THEN NULL WHEN CAST("race" AS VARCHAR) IN ('True', 'TRUE', 'False', 'FALSE') THEN lower(CAST("race" AS VARCHAR)) WHEN suffix(CAST("race" AS VARCHAR), '0') THEN regexp_replace(CAST("race" AS VARCHAR), '^([+-]?[0-9]+)[.]0+$', '\1') ELSE CAST("race" AS VARCHAR) END AS "g0",
	CASE WHEN CAST("sex" AS VARCHAR) = '' THEN NULL WHEN CAST("sex" AS VARCHAR) IN ('True', 'TRUE', 'False', 'FALSE') THEN lower(CAST("sex" AS VARCHAR)) WHEN suffix(CAST("sex" AS VARCHAR), '0') THEN regexp_replace(CAST("sex" AS VARCHAR), '^([+-]?[0-9]+)[.]0+$', '\1') ELSE CAST("sex" AS VARCHAR) END AS "g1",
	CASE WHEN CAST("y_true" AS VARCHAR) = '' THEN NULL WHEN CAST("y_true" AS VARCHAR) IN ('True', 'TRUE', 'False', 'FALSE') THEN lower(CAST("y_true" AS VARCHAR)) WHEN suffix(CAST("y_true" AS VARCHAR), '0') THEN regexp_replace(CAST("y_true" AS VARCHAR), '^([+-]?[0-9]+)[.]0+$', '\1') ELSE CAST("y_true" AS VARCHAR) END AS label_level,
	CASE WHEN CAST("y_pred" AS VARCHAR) = '' THEN NULL WHEN CAST("y_pred" AS VARCHAR) IN ('True', 'TRUE', 'False', 'FALSE') THEN lower(CAST("y_pred" AS VARCHAR)) WHEN suffix(CAST("y_pred" AS VARCHAR), '0') THEN regexp_replace(CAST("y_pred" AS VARCHAR), '^([+-]?[0-9]+)[.]0+$', '\1') ELSE CAST("y_pred" AS VARCHAR) END AS prediction_level,
	CASE WHEN isnan(TRY_CAST(CAST("y_score" AS VARCHAR) AS DOUBLE)) THEN NULL ELSE TRY_CAST(CAST("y_score" AS VARCHAR) AS DOUBLE) END AS score,
	CASE WHEN isfinite(TRY_CAST(CAST("scored_at" AS VARCHAR) AS TIMESTAMP)) THEN TRY_CAST(CAST("scored_at" AS VARCHAR) AS TIMESTAMP) END AS instant
FROM "log"
) AS texts
) AS log_rows
GROUP BY GROUPING SETS ((model, "g0", "g1"))

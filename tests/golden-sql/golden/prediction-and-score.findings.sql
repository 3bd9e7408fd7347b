(SELECT 'row' AS subject, 0 AS position, CAST(NULL AS VARCHAR) AS level, count(*) FILTER (WHERE true) AS found FROM "log")
UNION ALL
(SELECT 'label' AS subject, 0 AS position, CASE WHEN CAST("y_true" AS VARCHAR) = '' THEN NULL WHEN CAST("y_true" AS VARCHAR) IN ('True', 'TRUE', 'False', 'FALSE') THEN lower(CAST("y_true" AS VARCHAR)) WHEN suffix(CAST("y_true" AS VARCHAR), '0') THEN regexp_replace(CAST("y_true" AS VARCHAR), '^([+-]?[0-9]+)[.]0+$', '\1') ELSE CAST("y_true" AS VARCHAR) END AS level, count(*) AS found FROM "log" GROUP BY ALL ORDER BY found DESC, level LIMIT 13)
UNION ALL
(SELECT 'prediction' AS subject, 0 AS position, CASE WHEN CAST("y_pred" AS VARCHAR) = '' THEN NULL WHEN CAST("y_pred" AS VARCHAR) IN ('True', 'TRUE', 'False', 'FALSE') THEN lower(CAST("y_pred" AS VARCHAR)) WHEN suffix(CAST("y_pred" AS VARCHAR), '0') THEN regexp_replace(CAST("y_pred" AS VARCHAR), '^([+-]?[0-9]+)[.]0+$', '\1') ELSE CAST("y_pred" AS VARCHAR) END AS level, count(*) AS found FROM "log" GROUP BY ALL ORDER BY found DESC, level LIMIT 13)
UNION ALL
(SELECT 'score' AS subject, 0 AS position, CAST(NULL AS VARCHAR) AS level, count(*) FILTER (WHERE (CASE WHEN isnan(TRY_CAST(CAST("y_score" AS VARCHAR) AS DOUBLE)) THEN NULL ELSE TRY_CAST(CAST("y_score" AS VARCHAR) AS DOUBLE) END) IS NOT NULL) AS found FROM "log")
UNION ALL
(SELECT 'group' AS subject, 0 AS position, "g0" AS level, count(*) AS found FROM (SELECT model,
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
) AS texts) AS r GROUP BY ALL ORDER BY found DESC, level LIMIT 1001)
UNION ALL
(SELECT 'group' AS subject, 1 AS position, "g1" AS level, count(*) AS found FROM (SELECT model,
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
) AS texts) AS r GROUP BY ALL ORDER BY found DESC, level LIMIT 1001)
UNION ALL
(SELECT 'instant' AS subject, 0 AS position, CAST(NULL AS VARCHAR) AS level, count(*) FILTER (WHERE (CASE WHEN isfinite(TRY_CAST(CAST("scored_at" AS VARCHAR) AS TIMESTAMP)) THEN TRY_CAST(CAST("scored_at" AS VARCHAR) AS TIMESTAMP) END) IS NOT NULL) AS found FROM "log")

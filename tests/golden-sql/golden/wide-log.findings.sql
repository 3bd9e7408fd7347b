(SELECT 'row' AS subject, 0 AS position, CAST(NULL AS VARCHAR) AS level, count(*) FILTER (WHERE true) AS found FROM "log")
UNION ALL
(SELECT 'label' AS subject, 0 AS position, CASE WHEN CAST("y" AS VARCHAR) = '' THEN NULL WHEN CAST("y" AS VARCHAR) IN ('True', 'TRUE', 'False', 'FALSE') THEN lower(CAST("y" AS VARCHAR)) WHEN suffix(CAST("y" AS VARCHAR), '0') THEN regexp_replace(CAST("y" AS VARCHAR), '^([+-]?[0-9]+)[.]0+$', '\1') ELSE CAST("y" AS VARCHAR) END AS level, count(*) AS found FROM "log" GROUP BY ALL ORDER BY found DESC, level LIMIT 13)
UNION ALL
(SELECT 'prediction' AS subject, 0 AS position, CASE WHEN CAST("pred_a" AS VARCHAR) = '' THEN NULL WHEN CAST("pred_a" AS VARCHAR) IN ('True', 'TRUE', 'False', 'FALSE') THEN lower(CAST("pred_a" AS VARCHAR)) WHEN suffix(CAST("pred_a" AS VARCHAR), '0') THEN regexp_replace(CAST("pred_a" AS VARCHAR), '^([+-]?[0-9]+)[.]0+$', '\1') ELSE CAST("pred_a" AS VARCHAR) END AS level, count(*) AS found FROM "log" GROUP BY ALL ORDER BY found DESC, level LIMIT 13)
UNION ALL
(SELECT 'score' AS subject, 1 AS position, CAST(NULL AS VARCHAR) AS level, count(*) FILTER (WHERE (CASE WHEN isnan(TRY_CAST(CAST("score_b" AS VARCHAR) AS DOUBLE)) THEN NULL ELSE TRY_CAST(CAST("score_b" AS VARCHAR) AS DOUBLE) END) IS NOT NULL) AS found FROM "log")
UNION ALL
(SELECT 'group' AS subject, 0 AS position, "g0" AS level, count(*) AS found FROM (SELECT model,
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
) AS texts) AS r GROUP BY ALL ORDER BY found DESC, level LIMIT 1001)

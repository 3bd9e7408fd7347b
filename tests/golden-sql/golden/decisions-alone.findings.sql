(SELECT 'row' AS subject, 0 AS position, CAST(NULL AS VARCHAR) AS level, count(*) FILTER (WHERE true) AS found FROM "log")
UNION ALL
(SELECT 'prediction' AS subject, 0 AS position, CASE WHEN CAST("selected" AS VARCHAR) = '' THEN NULL WHEN CAST("selected" AS VARCHAR) IN ('True', 'TRUE', 'False', 'FALSE') THEN lower(CAST("selected" AS VARCHAR)) WHEN suffix(CAST("selected" AS VARCHAR), '0') THEN regexp_replace(CAST("selected" AS VARCHAR), '^([+-]?[0-9]+)[.]0+$', '\1') ELSE CAST("selected" AS VARCHAR) END AS level, count(*) AS found FROM "log" GROUP BY ALL ORDER BY found DESC, level LIMIT 13)
UNION ALL
(SELECT 'group' AS subject, 0 AS position, "g0" AS level, count(*) AS found FROM (SELECT model,
	"g0" AS "g0",
	false AS label,
	CASE WHEN prediction_level IN ('1', 'true') THEN true WHEN prediction_level IN ('0', 'false') THEN false END AS decision,
	false AS mismatched
FROM (
SELECT 'model' AS model,
	CASE WHEN CAST("race" AS VARCHAR) = '' THEN NULL WHEN CAST("race" AS VARCHAR) IN ('True', 'TRUE', 'False', 'FALSE') THEN lower(CAST("race" AS VARCHAR)) WHEN suffix(CAST("race" AS VARCHAR), '0') THEN regexp_replace(CAST("race" AS VARCHAR), '^([+-]?[0-9]+)[.]0+$', '\1') ELSE CAST("race" AS VARCHAR) END AS "g0",
	CASE WHEN CAST("selected" AS VARCHAR) = '' THEN NULL WHEN CAST("selected" AS VARCHAR) IN ('True', 'TRUE', 'False', 'FALSE') THEN lower(CAST("selected" AS VARCHAR)) WHEN suffix(CAST("selected" AS VARCHAR), '0') THEN regexp_replace(CAST("selected" AS VARCHAR), '^([+-]?[0-9]+)[.]0+$', '\1') ELSE CAST("selected" AS VARCHAR) END AS prediction_level
FROM "log"
) AS texts) AS r GROUP BY ALL ORDER BY found DESC, level LIMIT 1001)

(SELECT 'row' AS subject, 0 AS position, CAST(NULL AS VARCHAR) AS level, count(*) FILTER (WHERE true) AS found FROM "log")
UNION ALL
(SELECT 'label' AS subject, 0 AS position, CASE WHEN CAST("a""b; DROP TABLE log" AS VARCHAR) = '' THEN NULL WHEN CAST("a""b; DROP TABLE log" AS VARCHAR) IN ('True', 'TRUE', 'False', 'FALSE') THEN lower(CAST("a""b; DROP TABLE log" AS VARCHAR)) WHEN suffix(CAST("a""b; DROP TABLE log" AS VARCHAR), '0') THEN regexp_replace(CAST("a""b; DROP TABLE log" AS VARCHAR), '^([+-]?[0-9]+)[.]0+$', '\1') ELSE CAST("a""b; DROP TABLE log" AS VARCHAR) END AS level, count(*) AS found FROM "log" GROUP BY ALL ORDER BY found DESC, level LIMIT 13)
UNION ALL
(SELECT 'prediction' AS subject, 0 AS position, CASE WHEN CAST("'; --" AS VARCHAR) = '' THEN NULL WHEN CAST("'; --" AS VARCHAR) IN ('True', 'TRUE', 'False', 'FALSE') THEN lower(CAST("'; --" AS VARCHAR)) WHEN suffix(CAST("'; --" AS VARCHAR), '0') THEN regexp_replace(CAST("'; --" AS VARCHAR), '^([+-]?[0-9]+)[.]0+$', '\1') ELSE CAST("'; --" AS VARCHAR) END AS level, count(*) AS found FROM "log" GROUP BY ALL ORDER BY found DESC, level LIMIT 13)
UNION ALL
(SELECT 'group' AS subject, 0 AS position, "g0" AS level, count(*) AS found FROM (SELECT model,
	CASE WHEN "g0" IN ('''; DROP TABLE log; --') THEN NULL ELSE "g0" END AS "g0",
	CASE WHEN label_level IN ('1', 'true') THEN true WHEN label_level IN ('0', 'false') THEN false END AS label,
	CASE WHEN prediction_level IN ('it''s', '\') THEN true WHEN prediction_level IS NOT NULL THEN false END AS decision,
	false AS mismatched
FROM (
SELECT 'model' AS model,
	CASE WHEN CAST("SELECT" AS VARCHAR) = '' THEN NULL WHEN CAST("SELECT" AS VARCHAR) IN ('True', 'TRUE', 'False', 'FALSE') THEN lower(CAST("SELECT" AS VARCHAR)) WHEN suffix(CAST("SELECT" AS VARCHAR), '0') THEN regexp_replace(CAST("SELECT" AS VARCHAR), '^([+-]?[0-9]+)[.]0+$', '\1') ELSE CAST("SELECT" AS VARCHAR) END AS "g0",
	CASE WHEN CAST("a""b; DROP TABLE log" AS VARCHAR) = '' THEN NULL WHEN CAST("a""b; DROP TABLE log" AS VARCHAR) IN ('True', 'TRUE', 'False', 'FALSE') THEN lower(CAST("a""b; DROP TABLE log" AS VARCHAR)) WHEN suffix(CAST("a""b; DROP TABLE log" AS VARCHAR), '0') THEN regexp_replace(CAST("a""b; DROP TABLE log" AS VARCHAR), '^([+-]?[0-9]+)[.]0+$', '\1') ELSE CAST("a""b; DROP TABLE log" AS VARCHAR) END AS label_level,
	CASE WHEN CAST("'; --" AS VARCHAR) = '' THEN NULL WHEN CAST("'; --" AS VARCHAR) IN ('True', 'TRUE', 'False', 'FALSE') THEN lower(CAST("'; --" AS VARCHAR)) WHEN suffix(CAST("'; --" AS VARCHAR), '0') THEN regexp_replace(CAST("'; --" AS VARCHAR), '^([+-]?[0-9]+)[.]0+$', '\1') ELSE CAST("'; --" AS VARCHAR) END AS prediction_level
FROM "log"
) AS texts) AS r GROUP BY ALL ORDER BY found DESC, level LIMIT 1001)

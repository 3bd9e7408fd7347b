(SELECT 'row' AS subject, 0 AS position, CAST(NULL AS VARCHAR) AS level, count(*) FILTER (WHERE true) AS found FROM "log")
UNION ALL
(SELECT 'label' AS subject, 0 AS position, level, CAST(sum(n) AS BIGINT) AS found FROM (SELECT CASE WHEN v = '' THEN NULL WHEN v IN ('True', 'TRUE', 'False', 'FALSE') THEN lower(v) WHEN suffix(v, '0') THEN regexp_replace(v, '^([+-]?[0-9]+)[.]0+$', '\1') ELSE v END AS level, n FROM (SELECT CAST("y" AS VARCHAR) AS v, count(*) AS n FROM "log" GROUP BY ALL) AS vs) AS tally GROUP BY level ORDER BY found DESC, level LIMIT 13)
UNION ALL
(SELECT 'prediction' AS subject, 0 AS position, level, CAST(sum(n) AS BIGINT) AS found FROM (SELECT CASE WHEN v = '' THEN NULL WHEN v IN ('True', 'TRUE', 'False', 'FALSE') THEN lower(v) WHEN suffix(v, '0') THEN regexp_replace(v, '^([+-]?[0-9]+)[.]0+$', '\1') ELSE v END AS level, n FROM (SELECT CAST("pred_a" AS VARCHAR) AS v, count(*) AS n FROM "log" GROUP BY ALL) AS vs) AS tally GROUP BY level ORDER BY found DESC, level LIMIT 13)
UNION ALL
(SELECT 'score' AS subject, 1 AS position, CAST(NULL AS VARCHAR) AS level, count(*) FILTER (WHERE (CASE WHEN isnan(TRY_CAST(CAST("score_b" AS VARCHAR) AS DOUBLE)) THEN NULL ELSE TRY_CAST(CAST("score_b" AS VARCHAR) AS DOUBLE) END) IS NOT NULL) AS found FROM "log")
UNION ALL
(SELECT 'group' AS subject, 0 AS position, level, CAST(sum(n) AS BIGINT) AS found FROM (SELECT CASE WHEN v = '' THEN NULL WHEN v IN ('True', 'TRUE', 'False', 'FALSE') THEN lower(v) WHEN suffix(v, '0') THEN regexp_replace(v, '^([+-]?[0-9]+)[.]0+$', '\1') ELSE v END AS level, n FROM (SELECT CAST("sex" AS VARCHAR) AS v, count(*) AS n FROM "log" GROUP BY ALL) AS vs) AS tally GROUP BY level ORDER BY found DESC, level LIMIT 1001)

(SELECT 'row' AS subject, 0 AS position, CAST(NULL AS VARCHAR) AS level, count(*) FILTER (WHERE true) AS found FROM "log")
UNION ALL
(SELECT 'score' AS subject, 0 AS position, CAST(NULL AS VARCHAR) AS level, count(*) FILTER (WHERE (CASE WHEN abs(TRY_CAST(CAST("s" AS VARCHAR) AS DOUBLE)) < 1e100 AND NOT contains(CAST("s" AS VARCHAR), '_') THEN TRY_CAST(CAST("s" AS VARCHAR) AS DOUBLE) END) IS NOT NULL) AS found FROM "log")
UNION ALL
(SELECT 'score-unread' AS subject, 0 AS position, CAST(NULL AS VARCHAR) AS level, count(*) FILTER (WHERE CAST("s" AS VARCHAR) <> '' AND (CASE WHEN abs(TRY_CAST(CAST("s" AS VARCHAR) AS DOUBLE)) < 1e100 AND NOT contains(CAST("s" AS VARCHAR), '_') THEN TRY_CAST(CAST("s" AS VARCHAR) AS DOUBLE) END) IS NULL) AS found FROM "log")
UNION ALL
(SELECT 'score-unread' AS subject, 0 AS position, level, CAST(sum(n) AS BIGINT) AS found FROM (SELECT CAST("s" AS VARCHAR) AS level, count(*) AS n FROM "log" WHERE CAST("s" AS VARCHAR) <> '' AND (CASE WHEN abs(TRY_CAST(CAST("s" AS VARCHAR) AS DOUBLE)) < 1e100 AND NOT contains(CAST("s" AS VARCHAR), '_') THEN TRY_CAST(CAST("s" AS VARCHAR) AS DOUBLE) END) IS NULL GROUP BY level) AS tally GROUP BY level ORDER BY found DESC, level LIMIT 3)
UNION ALL
(SELECT 'group' AS subject, 0 AS position, level, CAST(sum(n) AS BIGINT) AS found FROM (SELECT CASE WHEN v = '' THEN NULL WHEN v IN ('True', 'TRUE', 'False', 'FALSE') THEN lower(v) WHEN suffix(v, '0') THEN regexp_replace(regexp_replace(v, '^([+-]?[0-9]+)[.]0+$', '\1'), '^-0$', '0') ELSE v END AS level, n FROM (SELECT CAST("race" AS VARCHAR) AS v, count(*) AS n FROM "log" GROUP BY ALL) AS vs) AS tally GROUP BY level ORDER BY found DESC, level LIMIT 1001)

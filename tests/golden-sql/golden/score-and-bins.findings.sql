(SELECT 'row' AS subject, 0 AS position, CAST(NULL AS VARCHAR) AS level, count(*) FILTER (WHERE true) AS found FROM "log")
UNION ALL
(SELECT 'label' AS subject, 0 AS position, CASE WHEN CAST("y" AS VARCHAR) = '' THEN NULL WHEN CAST("y" AS VARCHAR) IN ('True', 'TRUE', 'False', 'FALSE') THEN lower(CAST("y" AS VARCHAR)) WHEN suffix(CAST("y" AS VARCHAR), '0') THEN regexp_replace(CAST("y" AS VARCHAR), '^([+-]?[0-9]+)[.]0+$', '\1') ELSE CAST("y" AS VARCHAR) END AS level, count(*) AS found FROM "log" GROUP BY ALL ORDER BY found DESC, level LIMIT 13)
UNION ALL
(SELECT 'score' AS subject, 0 AS position, CAST(NULL AS VARCHAR) AS level, count(*) FILTER (WHERE (CASE WHEN isnan(TRY_CAST(CAST("s" AS VARCHAR) AS DOUBLE)) THEN NULL ELSE TRY_CAST(CAST("s" AS VARCHAR) AS DOUBLE) END) IS NOT NULL) AS found FROM "log")
UNION ALL
(SELECT 'group' AS subject, 0 AS position, "g0" AS level, count(*) AS found FROM (SELECT model,
	CASE WHEN "g0" IN ('-9') THEN NULL ELSE CASE WHEN "n0" < 18 THEN '< 18' WHEN "n0" < 6.55e+1 THEN '[18, 65.5)' WHEN "n0" IS NOT NULL THEN '≥ 65.5' END END AS "g0",
	CASE WHEN "n1" <= (-1) THEN '≤ -1' WHEN "n1" <= 0 THEN '(-1, 0]' WHEN "n1" IS NOT NULL THEN '> 0' END AS "g1",
	CASE WHEN label_level IN ('2') THEN true WHEN label_level IN ('1', 'true') THEN false END AS label,
	score >= 5e-1 AS decision,
	false AS mismatched
FROM (
SELECT 'model' AS model,
	CASE WHEN CAST("age" AS VARCHAR) = '' THEN NULL WHEN CAST("age" AS VARCHAR) IN ('True', 'TRUE', 'False', 'FALSE') THEN lower(CAST("age" AS VARCHAR)) WHEN suffix(CAST("age" AS VARCHAR), '0') THEN regexp_replace(CAST("age" AS VARCHAR), '^([+-]?[0-9]+)[.]0+$', '\1') ELSE CAST("age" AS VARCHAR) END AS "g0",
	CASE WHEN CAST("income" AS VARCHAR) = '' THEN NULL WHEN CAST("income" AS VARCHAR) IN ('True', 'TRUE', 'False', 'FALSE') THEN lower(CAST("income" AS VARCHAR)) WHEN suffix(CAST("income" AS VARCHAR), '0') THEN regexp_replace(CAST("income" AS VARCHAR), '^([+-]?[0-9]+)[.]0+$', '\1') ELSE CAST("income" AS VARCHAR) END AS "g1",
	CASE WHEN isnan(TRY_CAST(CAST("age" AS VARCHAR) AS DOUBLE)) THEN NULL ELSE TRY_CAST(CAST("age" AS VARCHAR) AS DOUBLE) END AS "n0",
	CASE WHEN isnan(TRY_CAST(CAST("income" AS VARCHAR) AS DOUBLE)) THEN NULL ELSE TRY_CAST(CAST("income" AS VARCHAR) AS DOUBLE) END AS "n1",
	CASE WHEN CAST("y" AS VARCHAR) = '' THEN NULL WHEN CAST("y" AS VARCHAR) IN ('True', 'TRUE', 'False', 'FALSE') THEN lower(CAST("y" AS VARCHAR)) WHEN suffix(CAST("y" AS VARCHAR), '0') THEN regexp_replace(CAST("y" AS VARCHAR), '^([+-]?[0-9]+)[.]0+$', '\1') ELSE CAST("y" AS VARCHAR) END AS label_level,
	CASE WHEN isnan(TRY_CAST(CAST("s" AS VARCHAR) AS DOUBLE)) THEN NULL ELSE TRY_CAST(CAST("s" AS VARCHAR) AS DOUBLE) END AS score
FROM "log"
) AS texts) AS r GROUP BY ALL ORDER BY found DESC, level LIMIT 1001)
UNION ALL
(SELECT 'group' AS subject, 1 AS position, "g1" AS level, count(*) AS found FROM (SELECT model,
	CASE WHEN "g0" IN ('-9') THEN NULL ELSE CASE WHEN "n0" < 18 THEN '< 18' WHEN "n0" < 6.55e+1 THEN '[18, 65.5)' WHEN "n0" IS NOT NULL THEN '≥ 65.5' END END AS "g0",
	CASE WHEN "n1" <= (-1) THEN '≤ -1' WHEN "n1" <= 0 THEN '(-1, 0]' WHEN "n1" IS NOT NULL THEN '> 0' END AS "g1",
	CASE WHEN label_level IN ('2') THEN true WHEN label_level IN ('1', 'true') THEN false END AS label,
	score >= 5e-1 AS decision,
	false AS mismatched
FROM (
SELECT 'model' AS model,
	CASE WHEN CAST("age" AS VARCHAR) = '' THEN NULL WHEN CAST("age" AS VARCHAR) IN ('True', 'TRUE', 'False', 'FALSE') THEN lower(CAST("age" AS VARCHAR)) WHEN suffix(CAST("age" AS VARCHAR), '0') THEN regexp_replace(CAST("age" AS VARCHAR), '^([+-]?[0-9]+)[.]0+$', '\1') ELSE CAST("age" AS VARCHAR) END AS "g0",
	CASE WHEN CAST("income" AS VARCHAR) = '' THEN NULL WHEN CAST("income" AS VARCHAR) IN ('True', 'TRUE', 'False', 'FALSE') THEN lower(CAST("income" AS VARCHAR)) WHEN suffix(CAST("income" AS VARCHAR), '0') THEN regexp_replace(CAST("income" AS VARCHAR), '^([+-]?[0-9]+)[.]0+$', '\1') ELSE CAST("income" AS VARCHAR) END AS "g1",
	CASE WHEN isnan(TRY_CAST(CAST("age" AS VARCHAR) AS DOUBLE)) THEN NULL ELSE TRY_CAST(CAST("age" AS VARCHAR) AS DOUBLE) END AS "n0",
	CASE WHEN isnan(TRY_CAST(CAST("income" AS VARCHAR) AS DOUBLE)) THEN NULL ELSE TRY_CAST(CAST("income" AS VARCHAR) AS DOUBLE) END AS "n1",
	CASE WHEN CAST("y" AS VARCHAR) = '' THEN NULL WHEN CAST("y" AS VARCHAR) IN ('True', 'TRUE', 'False', 'FALSE') THEN lower(CAST("y" AS VARCHAR)) WHEN suffix(CAST("y" AS VARCHAR), '0') THEN regexp_replace(CAST("y" AS VARCHAR), '^([+-]?[0-9]+)[.]0+$', '\1') ELSE CAST("y" AS VARCHAR) END AS label_level,
	CASE WHEN isnan(TRY_CAST(CAST("s" AS VARCHAR) AS DOUBLE)) THEN NULL ELSE TRY_CAST(CAST("s" AS VARCHAR) AS DOUBLE) END AS score
FROM "log"
) AS texts) AS r GROUP BY ALL ORDER BY found DESC, level LIMIT 1001)

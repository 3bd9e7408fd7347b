SELECT model,
	"g0",
	"g1",
	GROUPING("g0", "g1") AS set_bits,
	count(*) FILTER (WHERE decision AND label) AS "tp",
	count(*) FILTER (WHERE decision AND NOT label) AS "fp",
	count(*) FILTER (WHERE NOT decision AND label) AS "fn",
	count(*) FILTER (WHERE NOT decision AND NOT label) AS "tn",
	count(*) FILTER (WHERE decision IS NOT NULL AND label IS NULL) AS "unlabelled",
	count(*) FILTER (WHERE decision IS NULL) AS "undecided",
	count(*) FILTER (WHERE mismatched AND label IS NOT NULL) AS "mismatched"
FROM (
SELECT model,
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
) AS texts
) AS log_rows
GROUP BY GROUPING SETS ((model), (model, "g0"), (model, "g1"), (model, "g0", "g1"))

SELECT model,
	"g0",
	"g1",
	GROUPING("g0", "g1") AS set_bits,
	bin,
	CAST(coalesce(sum("need0_rows"), 0) AS BIGINT) AS "need0_rows",
	CAST(coalesce(sum("need0_others"), 0) AS BIGINT) AS "need0_others",
	CAST(sum("need0_sum") AS VARCHAR) AS "need0_sum",
	CAST(sum("need0_squares") AS VARCHAR) AS "need0_squares",
	CAST(coalesce(sum("need1_rows"), 0) AS BIGINT) AS "need1_rows",
	CAST(coalesce(sum("need1_others"), 0) AS BIGINT) AS "need1_others",
	CAST(sum("need1_sum") AS VARCHAR) AS "need1_sum",
	CAST(sum("need1_squares") AS VARCHAR) AS "need1_squares"
FROM (
SELECT *, false AS mismatched
FROM (
SELECT model,
	"g0",
	"g1",
	CASE WHEN label_level IN ('1', 'true') THEN true WHEN label_level IN ('0', 'false') THEN false END AS label,
	by_score AS decision,
	by_score,
	"bin",
	n,
	"need0_rows",
	"need0_others",
	"need0_sum",
	"need0_squares",
	"need1_rows",
	"need1_others",
	"need1_sum",
	"need1_squares"
FROM (
SELECT 'model' AS model,
	CASE WHEN "g0" = '' THEN NULL WHEN "g0" IN ('True', 'TRUE', 'False', 'FALSE') THEN lower("g0") WHEN suffix("g0", '0') THEN regexp_replace(regexp_replace("g0", '^([+-]?[0-9]+)[.]0+$', '\1'), '^-0$', '0') ELSE "g0" END AS "g0",
	"g1",
	CASE WHEN label = '' THEN NULL WHEN label IN ('True', 'TRUE', 'False', 'FALSE') THEN lower(label) WHEN suffix(label, '0') THEN regexp_replace(regexp_replace(label, '^([+-]?[0-9]+)[.]0+$', '\1'), '^-0$', '0') ELSE label END AS label_level,
	by_score,
	"bin",
	n,
	"need0_rows",
	"need0_others",
	"need0_sum",
	"need0_squares",
	"need1_rows",
	"need1_others",
	"need1_sum",
	"need1_squares"
FROM (
SELECT "g0",
	CASE WHEN "n1" < 65 THEN '< 65' WHEN "n1" IS NOT NULL THEN '≥ 65' END AS "g1",
	label,
	score >= 5e-1 AS by_score,
	"bin",
	count(*) AS n,
	sum(CASE WHEN "need0" IS NULL THEN 0 ELSE 1 END) AS "need0_rows",
	sum(CASE WHEN "need0" NOT IN (0, 1) THEN 1 ELSE 0 END) AS "need0_others",
	sum(coalesce(CAST(round(("need0") * 1099511627776) AS HUGEINT), 0)) AS "need0_sum",
	sum(coalesce(CAST(round(("need0" * "need0") * 1099511627776) AS HUGEINT), 0)) AS "need0_squares",
	sum(CASE WHEN "need1" IS NULL THEN 0 ELSE 1 END) AS "need1_rows",
	sum(CASE WHEN "need1" NOT IN (0, 1) THEN 1 ELSE 0 END) AS "need1_others",
	sum(coalesce(CAST(round(("need1") * 1099511627776) AS HUGEINT), 0)) AS "need1_sum",
	sum(coalesce(CAST(round(("need1" * "need1") * 1099511627776) AS HUGEINT), 0)) AS "need1_squares"
FROM (
SELECT *, points AS bin
FROM (
SELECT CAST("race" AS VARCHAR) AS "g0",
	CAST("age" AS VARCHAR) AS "g1",
	CASE WHEN typeof("age") = 'DOUBLE' THEN CASE WHEN abs(TRY_CAST("age" AS DOUBLE)) < 1e100 THEN TRY_CAST("age" AS DOUBLE) END WHEN abs(TRY_CAST(CAST("age" AS VARCHAR) AS DOUBLE)) < 1e100 AND NOT contains(CAST("age" AS VARCHAR), '_') THEN TRY_CAST(CAST("age" AS VARCHAR) AS DOUBLE) END AS "n1",
	CAST("y" AS VARCHAR) AS label,
	CASE WHEN typeof("s") = 'DOUBLE' THEN CASE WHEN abs(TRY_CAST("s" AS DOUBLE)) < 1e100 THEN TRY_CAST("s" AS DOUBLE) END WHEN abs(TRY_CAST(CAST("s" AS VARCHAR) AS DOUBLE)) < 1e100 AND NOT contains(CAST("s" AS VARCHAR), '_') THEN TRY_CAST(CAST("s" AS VARCHAR) AS DOUBLE) END AS score,
	CASE WHEN typeof("s") = 'DOUBLE' THEN CASE WHEN abs(TRY_CAST("s" AS DOUBLE)) < 1e100 THEN TRY_CAST("s" AS DOUBLE) END WHEN abs(TRY_CAST(CAST("s" AS VARCHAR) AS DOUBLE)) < 1e100 AND NOT contains(CAST("s" AS VARCHAR), '_') THEN TRY_CAST(CAST("s" AS VARCHAR) AS DOUBLE) END AS "points",
	CASE WHEN typeof("illnesses, ""chronic""") = 'DOUBLE' THEN CASE WHEN abs(TRY_CAST("illnesses, ""chronic""" AS DOUBLE)) < 1e100 THEN TRY_CAST("illnesses, ""chronic""" AS DOUBLE) END WHEN abs(TRY_CAST(CAST("illnesses, ""chronic""" AS VARCHAR) AS DOUBLE)) < 1e100 AND NOT contains(CAST("illnesses, ""chronic""" AS VARCHAR), '_') THEN TRY_CAST(CAST("illnesses, ""chronic""" AS VARCHAR) AS DOUBLE) END AS "need0",
	CASE WHEN typeof("cost") = 'DOUBLE' THEN CASE WHEN abs(TRY_CAST("cost" AS DOUBLE)) < 1e100 THEN TRY_CAST("cost" AS DOUBLE) END WHEN abs(TRY_CAST(CAST("cost" AS VARCHAR) AS DOUBLE)) < 1e100 AND NOT contains(CAST("cost" AS VARCHAR), '_') THEN TRY_CAST(CAST("cost" AS VARCHAR) AS DOUBLE) END AS "need1"
FROM "log"
) AS scored
WHERE points IS NOT NULL
) AS log_values
GROUP BY ALL
) AS tallied
) AS levels
) AS decided
) AS log_rows
WHERE decision IS NOT NULL AND label IS NOT NULL AND bin IS NOT NULL
GROUP BY GROUPING SETS ((model, bin), (model, "g0", bin), (model, "g1", bin))

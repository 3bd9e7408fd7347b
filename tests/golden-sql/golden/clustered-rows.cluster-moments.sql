SELECT model,
	"g0",
	"g1",
	set_bits,
	CAST(coalesce(sum(CASE WHEN cluster IS NULL THEN tp + fp + fn + tn ELSE CAST(tp + fp + fn + tn > 0 AS BIGINT) END), 0) AS BIGINT) AS "clusters",
	CAST(coalesce(sum(CASE WHEN cluster IS NULL THEN tp + fn ELSE CAST(tp + fn > 0 AS BIGINT) END), 0) AS BIGINT) AS "positives",
	CAST(coalesce(sum(CASE WHEN cluster IS NULL THEN fp + tn ELSE CAST(fp + tn > 0 AS BIGINT) END), 0) AS BIGINT) AS "negatives",
	CAST(coalesce(sum(CASE WHEN cluster IS NULL THEN tp + fp ELSE CAST(tp + fp > 0 AS BIGINT) END), 0) AS BIGINT) AS "selected",
	CAST(coalesce(sum(CASE WHEN cluster IS NULL THEN fn + tn ELSE CAST(fn + tn > 0 AS BIGINT) END), 0) AS BIGINT) AS "passed_over",
	CAST(coalesce(sum(CASE WHEN cluster IS NULL THEN "tp" ELSE "tp" * "tp" END), 0) AS BIGINT) AS "tp_tp",
	CAST(coalesce(sum(CASE WHEN cluster IS NULL THEN 0 ELSE "tp" * "fp" END), 0) AS BIGINT) AS "tp_fp",
	CAST(coalesce(sum(CASE WHEN cluster IS NULL THEN 0 ELSE "tp" * "fn" END), 0) AS BIGINT) AS "tp_fn",
	CAST(coalesce(sum(CASE WHEN cluster IS NULL THEN 0 ELSE "tp" * "tn" END), 0) AS BIGINT) AS "tp_tn",
	CAST(coalesce(sum(CASE WHEN cluster IS NULL THEN "fp" ELSE "fp" * "fp" END), 0) AS BIGINT) AS "fp_fp",
	CAST(coalesce(sum(CASE WHEN cluster IS NULL THEN 0 ELSE "fp" * "fn" END), 0) AS BIGINT) AS "fp_fn",
	CAST(coalesce(sum(CASE WHEN cluster IS NULL THEN 0 ELSE "fp" * "tn" END), 0) AS BIGINT) AS "fp_tn",
	CAST(coalesce(sum(CASE WHEN cluster IS NULL THEN "fn" ELSE "fn" * "fn" END), 0) AS BIGINT) AS "fn_fn",
	CAST(coalesce(sum(CASE WHEN cluster IS NULL THEN 0 ELSE "fn" * "tn" END), 0) AS BIGINT) AS "fn_tn",
	CAST(coalesce(sum(CASE WHEN cluster IS NULL THEN "tn" ELSE "tn" * "tn" END), 0) AS BIGINT) AS "tn_tn",
	CAST(coalesce(sum(CASE WHEN cluster IS NULL THEN tp + fp + fn + tn ELSE CAST(tp + fp + fn + tn > 0 AND tp + fp + fn + tn = all_tp + all_fp + all_fn + all_tn AS BIGINT) END), 0) AS BIGINT) AS "alone_clusters",
	CAST(coalesce(sum(CASE WHEN cluster IS NULL THEN tp + fn ELSE CAST(tp + fn > 0 AND tp + fn = all_tp + all_fn AS BIGINT) END), 0) AS BIGINT) AS "alone_positives",
	CAST(coalesce(sum(CASE WHEN cluster IS NULL THEN fp + tn ELSE CAST(fp + tn > 0 AND fp + tn = all_fp + all_tn AS BIGINT) END), 0) AS BIGINT) AS "alone_negatives",
	CAST(coalesce(sum(CASE WHEN cluster IS NULL THEN tp + fp ELSE CAST(tp + fp > 0 AND tp + fp = all_tp + all_fp AS BIGINT) END), 0) AS BIGINT) AS "alone_selected",
	CAST(coalesce(sum(CASE WHEN cluster IS NULL THEN fn + tn ELSE CAST(fn + tn > 0 AND fn + tn = all_fn + all_tn AS BIGINT) END), 0) AS BIGINT) AS "alone_passed_over",
	CAST(coalesce(sum(CASE WHEN cluster IS NULL THEN "tp" ELSE "tp" * "all_tp" END), 0) AS BIGINT) AS "whole_tp_tp",
	CAST(coalesce(sum(CASE WHEN cluster IS NULL THEN 0 ELSE "tp" * "all_fp" END), 0) AS BIGINT) AS "whole_tp_fp",
	CAST(coalesce(sum(CASE WHEN cluster IS NULL THEN 0 ELSE "tp" * "all_fn" END), 0) AS BIGINT) AS "whole_tp_fn",
	CAST(coalesce(sum(CASE WHEN cluster IS NULL THEN 0 ELSE "tp" * "all_tn" END), 0) AS BIGINT) AS "whole_tp_tn",
	CAST(coalesce(sum(CASE WHEN cluster IS NULL THEN 0 ELSE "fp" * "all_tp" END), 0) AS BIGINT) AS "whole_fp_tp",
	CAST(coalesce(sum(CASE WHEN cluster IS NULL THEN "fp" ELSE "fp" * "all_fp" END), 0) AS BIGINT) AS "whole_fp_fp",
	CAST(coalesce(sum(CASE WHEN cluster IS NULL THEN 0 ELSE "fp" * "all_fn" END), 0) AS BIGINT) AS "whole_fp_fn",
	CAST(coalesce(sum(CASE WHEN cluster IS NULL THEN 0 ELSE "fp" * "all_tn" END), 0) AS BIGINT) AS "whole_fp_tn",
	CAST(coalesce(sum(CASE WHEN cluster IS NULL THEN 0 ELSE "fn" * "all_tp" END), 0) AS BIGINT) AS "whole_fn_tp",
	CAST(coalesce(sum(CASE WHEN cluster IS NULL THEN 0 ELSE "fn" * "all_fp" END), 0) AS BIGINT) AS "whole_fn_fp",
	CAST(coalesce(sum(CASE WHEN cluster IS NULL THEN "fn" ELSE "fn" * "all_fn" END), 0) AS BIGINT) AS "whole_fn_fn",
	CAST(coalesce(sum(CASE WHEN cluster IS NULL THEN 0 ELSE "fn" * "all_tn" END), 0) AS BIGINT) AS "whole_fn_tn",
	CAST(coalesce(sum(CASE WHEN cluster IS NULL THEN 0 ELSE "tn" * "all_tp" END), 0) AS BIGINT) AS "whole_tn_tp",
	CAST(coalesce(sum(CASE WHEN cluster IS NULL THEN 0 ELSE "tn" * "all_fp" END), 0) AS BIGINT) AS "whole_tn_fp",
	CAST(coalesce(sum(CASE WHEN cluster IS NULL THEN 0 ELSE "tn" * "all_fn" END), 0) AS BIGINT) AS "whole_tn_fn",
	CAST(coalesce(sum(CASE WHEN cluster IS NULL THEN "tn" ELSE "tn" * "all_tn" END), 0) AS BIGINT) AS "whole_tn_tn"
FROM (
SELECT *, sum("tp") OVER whole_cluster AS "all_tp",
	sum("fp") OVER whole_cluster AS "all_fp",
	sum("fn") OVER whole_cluster AS "all_fn",
	sum("tn") OVER whole_cluster AS "all_tn"
FROM (
SELECT model,
	"g0",
	"g1",
	GROUPING("g0", "g1") AS set_bits,
	cluster,
	CAST(coalesce(sum(n) FILTER (WHERE decision AND label), 0) AS BIGINT) AS "tp",
	CAST(coalesce(sum(n) FILTER (WHERE decision AND NOT label), 0) AS BIGINT) AS "fp",
	CAST(coalesce(sum(n) FILTER (WHERE NOT decision AND label), 0) AS BIGINT) AS "fn",
	CAST(coalesce(sum(n) FILTER (WHERE NOT decision AND NOT label), 0) AS BIGINT) AS "tn"
FROM (
SELECT *, false AS mismatched
FROM (
SELECT model,
	"g0",
	"g1",
	CASE WHEN label_level IN ('1', 'true') THEN true WHEN label_level IN ('0', 'false') THEN false END AS label,
	by_score AS decision,
	by_score,
	"cluster",
	n,
	first_instant,
	last_instant
FROM (
SELECT 'model' AS model,
	CASE WHEN CASE WHEN "g0" = '' THEN NULL WHEN "g0" IN ('True', 'TRUE', 'False', 'FALSE') THEN lower("g0") WHEN suffix("g0", '0') THEN regexp_replace(regexp_replace("g0", '^([+-]?[0-9]+)[.]0+$', '\1'), '^-0$', '0') ELSE "g0" END IN ('?') THEN NULL ELSE CASE WHEN "g0" = '' THEN NULL WHEN "g0" IN ('True', 'TRUE', 'False', 'FALSE') THEN lower("g0") WHEN suffix("g0", '0') THEN regexp_replace(regexp_replace("g0", '^([+-]?[0-9]+)[.]0+$', '\1'), '^-0$', '0') ELSE "g0" END END AS "g0",
	"g1",
	CASE WHEN label = '' THEN NULL WHEN label IN ('True', 'TRUE', 'False', 'FALSE') THEN lower(label) WHEN suffix(label, '0') THEN regexp_replace(regexp_replace(label, '^([+-]?[0-9]+)[.]0+$', '\1'), '^-0$', '0') ELSE label END AS label_level,
	by_score,
	"cluster",
	n,
	first_instant,
	last_instant
FROM (
SELECT "g0",
	CASE WHEN "n1" < 65 THEN '< 65' WHEN "n1" IS NOT NULL THEN '≥ 65' END AS "g1",
	label,
	score >= 5e-1 AS by_score,
	"cluster",
	count(*) AS n,
	min(instant) AS first_instant,
	max(instant) AS last_instant
FROM (
SELECT CAST("race" AS VARCHAR) AS "g0",
	CAST("age" AS VARCHAR) AS "g1",
	CASE WHEN typeof("age") = 'DOUBLE' THEN CASE WHEN abs(TRY_CAST("age" AS DOUBLE)) < 1e100 THEN TRY_CAST("age" AS DOUBLE) END WHEN abs(TRY_CAST(CAST("age" AS VARCHAR) AS DOUBLE)) < 1e100 AND NOT contains(CAST("age" AS VARCHAR), '_') THEN TRY_CAST(CAST("age" AS VARCHAR) AS DOUBLE) END AS "n1",
	CAST("y" AS VARCHAR) AS label,
	CASE WHEN typeof("s") = 'DOUBLE' THEN CASE WHEN abs(TRY_CAST("s" AS DOUBLE)) < 1e100 THEN TRY_CAST("s" AS DOUBLE) END WHEN abs(TRY_CAST(CAST("s" AS VARCHAR) AS DOUBLE)) < 1e100 AND NOT contains(CAST("s" AS VARCHAR), '_') THEN TRY_CAST(CAST("s" AS VARCHAR) AS DOUBLE) END AS score,
	CASE WHEN contains(CAST("scored_at" AS VARCHAR), ':') AND regexp_matches(CAST("scored_at" AS VARCHAR), ':[0-9.:]*[ ]*[^0-9.: ]') THEN CASE WHEN regexp_full_match(CAST("scored_at" AS VARCHAR), '(.*:[0-9]{2}(?:[.][0-9]+)?|[^:]*[0-9]:[0-9]{2}) ?(?:[Zz]|UTC|GMT|([+-])([0-9]{2})(?::?([0-9]{2}))?)') AND coalesce(TRY_CAST(regexp_extract(CAST("scored_at" AS VARCHAR), '^(.*:[0-9]{2}(?:[.][0-9]+)?|[^:]*[0-9]:[0-9]{2}) ?(?:[Zz]|UTC|GMT|([+-])([0-9]{2})(?::?([0-9]{2}))?)$', 3) AS BIGINT), 0) <= 15 AND coalesce(TRY_CAST(regexp_extract(CAST("scored_at" AS VARCHAR), '^(.*:[0-9]{2}(?:[.][0-9]+)?|[^:]*[0-9]:[0-9]{2}) ?(?:[Zz]|UTC|GMT|([+-])([0-9]{2})(?::?([0-9]{2}))?)$', 4) AS BIGINT), 0) < 60 AND TRY_CAST(regexp_extract(CAST("scored_at" AS VARCHAR), '^(.*:[0-9]{2}(?:[.][0-9]+)?|[^:]*[0-9]:[0-9]{2}) ?(?:[Zz]|UTC|GMT|([+-])([0-9]{2})(?::?([0-9]{2}))?)$', 1) AS TIMESTAMP) BETWEEN TIMESTAMP '0001-01-02 00:00:00' AND TIMESTAMP '9999-12-30 00:00:00' THEN TRY_CAST(regexp_extract(CAST("scored_at" AS VARCHAR), '^(.*:[0-9]{2}(?:[.][0-9]+)?|[^:]*[0-9]:[0-9]{2}) ?(?:[Zz]|UTC|GMT|([+-])([0-9]{2})(?::?([0-9]{2}))?)$', 1) AS TIMESTAMP) - to_minutes((CASE WHEN regexp_extract(CAST("scored_at" AS VARCHAR), '^(.*:[0-9]{2}(?:[.][0-9]+)?|[^:]*[0-9]:[0-9]{2}) ?(?:[Zz]|UTC|GMT|([+-])([0-9]{2})(?::?([0-9]{2}))?)$', 2) = '-' THEN -1 ELSE 1 END) * (coalesce(TRY_CAST(regexp_extract(CAST("scored_at" AS VARCHAR), '^(.*:[0-9]{2}(?:[.][0-9]+)?|[^:]*[0-9]:[0-9]{2}) ?(?:[Zz]|UTC|GMT|([+-])([0-9]{2})(?::?([0-9]{2}))?)$', 3) AS BIGINT), 0) * 60 + coalesce(TRY_CAST(regexp_extract(CAST("scored_at" AS VARCHAR), '^(.*:[0-9]{2}(?:[.][0-9]+)?|[^:]*[0-9]:[0-9]{2}) ?(?:[Zz]|UTC|GMT|([+-])([0-9]{2})(?::?([0-9]{2}))?)$', 4) AS BIGINT), 0))) END WHEN isfinite(TRY_CAST(CAST("scored_at" AS VARCHAR) AS TIMESTAMP)) THEN TRY_CAST(CAST("scored_at" AS VARCHAR) AS TIMESTAMP) END AS instant,
	CASE WHEN CAST("patient's" AS VARCHAR) = '' THEN NULL WHEN CAST("patient's" AS VARCHAR) IN ('True', 'TRUE', 'False', 'FALSE') THEN lower(CAST("patient's" AS VARCHAR)) WHEN suffix(CAST("patient's" AS VARCHAR), '0') THEN regexp_replace(regexp_replace(CAST("patient's" AS VARCHAR), '^([+-]?[0-9]+)[.]0+$', '\1'), '^-0$', '0') ELSE CAST("patient's" AS VARCHAR) END AS "cluster"
FROM "log"
) AS log_values
GROUP BY ALL
) AS tallied
) AS levels
) AS decided
UNION ALL
SELECT *, false AS mismatched
FROM (
SELECT model,
	"g0",
	"g1",
	CASE WHEN label_level IN ('1', 'true') THEN true WHEN label_level IN ('0', 'false') THEN false END AS label,
	by_score AS decision,
	by_score,
	"cluster",
	n,
	first_instant,
	last_instant
FROM (
SELECT 'model' AS model,
	CASE WHEN CASE WHEN "g0" = '' THEN NULL WHEN "g0" IN ('True', 'TRUE', 'False', 'FALSE') THEN lower("g0") WHEN suffix("g0", '0') THEN regexp_replace(regexp_replace("g0", '^([+-]?[0-9]+)[.]0+$', '\1'), '^-0$', '0') ELSE "g0" END IN ('?') THEN NULL ELSE CASE WHEN "g0" = '' THEN NULL WHEN "g0" IN ('True', 'TRUE', 'False', 'FALSE') THEN lower("g0") WHEN suffix("g0", '0') THEN regexp_replace(regexp_replace("g0", '^([+-]?[0-9]+)[.]0+$', '\1'), '^-0$', '0') ELSE "g0" END END AS "g0",
	"g1",
	CASE WHEN label = '' THEN NULL WHEN label IN ('True', 'TRUE', 'False', 'FALSE') THEN lower(label) WHEN suffix(label, '0') THEN regexp_replace(regexp_replace(label, '^([+-]?[0-9]+)[.]0+$', '\1'), '^-0$', '0') ELSE label END AS label_level,
	by_score,
	"cluster",
	n,
	first_instant,
	last_instant
FROM (
SELECT "g0",
	CASE WHEN "n1" < 65 THEN '< 65' WHEN "n1" IS NOT NULL THEN '≥ 65' END AS "g1",
	label,
	score >= 5e-1 AS by_score,
	"cluster",
	count(*) AS n,
	min(instant) AS first_instant,
	max(instant) AS last_instant
FROM (
SELECT CAST("race" AS VARCHAR) AS "g0",
	CAST("age" AS VARCHAR) AS "g1",
	CASE WHEN typeof("age") = 'DOUBLE' THEN CASE WHEN abs(TRY_CAST("age" AS DOUBLE)) < 1e100 THEN TRY_CAST("age" AS DOUBLE) END WHEN abs(TRY_CAST(CAST("age" AS VARCHAR) AS DOUBLE)) < 1e100 AND NOT contains(CAST("age" AS VARCHAR), '_') THEN TRY_CAST(CAST("age" AS VARCHAR) AS DOUBLE) END AS "n1",
	CAST("y" AS VARCHAR) AS label,
	CASE WHEN typeof("s") = 'DOUBLE' THEN CASE WHEN abs(TRY_CAST("s" AS DOUBLE)) < 1e100 THEN TRY_CAST("s" AS DOUBLE) END WHEN abs(TRY_CAST(CAST("s" AS VARCHAR) AS DOUBLE)) < 1e100 AND NOT contains(CAST("s" AS VARCHAR), '_') THEN TRY_CAST(CAST("s" AS VARCHAR) AS DOUBLE) END AS score,
	CASE WHEN contains(CAST("scored_at" AS VARCHAR), ':') AND regexp_matches(CAST("scored_at" AS VARCHAR), ':[0-9.:]*[ ]*[^0-9.: ]') THEN CASE WHEN regexp_full_match(CAST("scored_at" AS VARCHAR), '(.*:[0-9]{2}(?:[.][0-9]+)?|[^:]*[0-9]:[0-9]{2}) ?(?:[Zz]|UTC|GMT|([+-])([0-9]{2})(?::?([0-9]{2}))?)') AND coalesce(TRY_CAST(regexp_extract(CAST("scored_at" AS VARCHAR), '^(.*:[0-9]{2}(?:[.][0-9]+)?|[^:]*[0-9]:[0-9]{2}) ?(?:[Zz]|UTC|GMT|([+-])([0-9]{2})(?::?([0-9]{2}))?)$', 3) AS BIGINT), 0) <= 15 AND coalesce(TRY_CAST(regexp_extract(CAST("scored_at" AS VARCHAR), '^(.*:[0-9]{2}(?:[.][0-9]+)?|[^:]*[0-9]:[0-9]{2}) ?(?:[Zz]|UTC|GMT|([+-])([0-9]{2})(?::?([0-9]{2}))?)$', 4) AS BIGINT), 0) < 60 AND TRY_CAST(regexp_extract(CAST("scored_at" AS VARCHAR), '^(.*:[0-9]{2}(?:[.][0-9]+)?|[^:]*[0-9]:[0-9]{2}) ?(?:[Zz]|UTC|GMT|([+-])([0-9]{2})(?::?([0-9]{2}))?)$', 1) AS TIMESTAMP) BETWEEN TIMESTAMP '0001-01-02 00:00:00' AND TIMESTAMP '9999-12-30 00:00:00' THEN TRY_CAST(regexp_extract(CAST("scored_at" AS VARCHAR), '^(.*:[0-9]{2}(?:[.][0-9]+)?|[^:]*[0-9]:[0-9]{2}) ?(?:[Zz]|UTC|GMT|([+-])([0-9]{2})(?::?([0-9]{2}))?)$', 1) AS TIMESTAMP) - to_minutes((CASE WHEN regexp_extract(CAST("scored_at" AS VARCHAR), '^(.*:[0-9]{2}(?:[.][0-9]+)?|[^:]*[0-9]:[0-9]{2}) ?(?:[Zz]|UTC|GMT|([+-])([0-9]{2})(?::?([0-9]{2}))?)$', 2) = '-' THEN -1 ELSE 1 END) * (coalesce(TRY_CAST(regexp_extract(CAST("scored_at" AS VARCHAR), '^(.*:[0-9]{2}(?:[.][0-9]+)?|[^:]*[0-9]:[0-9]{2}) ?(?:[Zz]|UTC|GMT|([+-])([0-9]{2})(?::?([0-9]{2}))?)$', 3) AS BIGINT), 0) * 60 + coalesce(TRY_CAST(regexp_extract(CAST("scored_at" AS VARCHAR), '^(.*:[0-9]{2}(?:[.][0-9]+)?|[^:]*[0-9]:[0-9]{2}) ?(?:[Zz]|UTC|GMT|([+-])([0-9]{2})(?::?([0-9]{2}))?)$', 4) AS BIGINT), 0))) END WHEN isfinite(TRY_CAST(CAST("scored_at" AS VARCHAR) AS TIMESTAMP)) THEN TRY_CAST(CAST("scored_at" AS VARCHAR) AS TIMESTAMP) END AS instant,
	CASE WHEN CAST("patient's" AS VARCHAR) = '' THEN NULL WHEN CAST("patient's" AS VARCHAR) IN ('True', 'TRUE', 'False', 'FALSE') THEN lower(CAST("patient's" AS VARCHAR)) WHEN suffix(CAST("patient's" AS VARCHAR), '0') THEN regexp_replace(regexp_replace(CAST("patient's" AS VARCHAR), '^([+-]?[0-9]+)[.]0+$', '\1'), '^-0$', '0') ELSE CAST("patient's" AS VARCHAR) END AS "cluster"
FROM "log"
) AS log_values
GROUP BY ALL
) AS tallied
) AS levels
) AS decided
) AS log_rows
WHERE decision IS NOT NULL AND label IS NOT NULL
GROUP BY GROUPING SETS ((model, cluster), (model, "g0", cluster), (model, "g1", cluster), (model, "g0", "g1", cluster))
) AS cluster_cells
WINDOW whole_cluster AS (PARTITION BY model, set_bits, cluster)
) AS clusters
GROUP BY model, "g0", "g1", set_bits

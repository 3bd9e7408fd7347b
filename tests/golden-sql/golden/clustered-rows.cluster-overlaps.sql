WITH cluster_cells AS (
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
)
SELECT "a"."model",
	"a"."g0",
	"a"."g1",
	"b"."g0" AS "h0",
	"b"."g1" AS "h1",
	"a"."set_bits",
	CAST(coalesce(sum("a"."tp" * "b"."tp"), 0) AS BIGINT) AS "tp_tp",
	CAST(coalesce(sum("a"."tp" * "b"."fp"), 0) AS BIGINT) AS "tp_fp",
	CAST(coalesce(sum("a"."tp" * "b"."fn"), 0) AS BIGINT) AS "tp_fn",
	CAST(coalesce(sum("a"."tp" * "b"."tn"), 0) AS BIGINT) AS "tp_tn",
	CAST(coalesce(sum("a"."fp" * "b"."tp"), 0) AS BIGINT) AS "fp_tp",
	CAST(coalesce(sum("a"."fp" * "b"."fp"), 0) AS BIGINT) AS "fp_fp",
	CAST(coalesce(sum("a"."fp" * "b"."fn"), 0) AS BIGINT) AS "fp_fn",
	CAST(coalesce(sum("a"."fp" * "b"."tn"), 0) AS BIGINT) AS "fp_tn",
	CAST(coalesce(sum("a"."fn" * "b"."tp"), 0) AS BIGINT) AS "fn_tp",
	CAST(coalesce(sum("a"."fn" * "b"."fp"), 0) AS BIGINT) AS "fn_fp",
	CAST(coalesce(sum("a"."fn" * "b"."fn"), 0) AS BIGINT) AS "fn_fn",
	CAST(coalesce(sum("a"."fn" * "b"."tn"), 0) AS BIGINT) AS "fn_tn",
	CAST(coalesce(sum("a"."tn" * "b"."tp"), 0) AS BIGINT) AS "tn_tp",
	CAST(coalesce(sum("a"."tn" * "b"."fp"), 0) AS BIGINT) AS "tn_fp",
	CAST(coalesce(sum("a"."tn" * "b"."fn"), 0) AS BIGINT) AS "tn_fn",
	CAST(coalesce(sum("a"."tn" * "b"."tn"), 0) AS BIGINT) AS "tn_tn"
FROM cluster_cells AS a
JOIN cluster_cells AS b ON "a"."model" = "b"."model" AND "a"."set_bits" = "b"."set_bits" AND "a"."cluster" = "b"."cluster" AND ("a"."g0" IS DISTINCT FROM "b"."g0" OR "a"."g1" IS DISTINCT FROM "b"."g1")
GROUP BY "a"."model", "a"."g0", "a"."g1", "b"."g0", "b"."g1", "a"."set_bits"

SELECT model,
	"g0",
	"g1",
	set_bits,
	label,
	CAST(sum("score") AS VARCHAR) AS "score",
	CAST(sum("square") AS VARCHAR) AS "square",
	CAST(sum("squaredError") AS VARCHAR) AS "squaredError",
	CAST(sum("logLoss") AS VARCHAR) AS "logLoss",
	string_agg(CAST(bin AS VARCHAR) || ':' || CAST(rows AS VARCHAR), ' ' ORDER BY bin) AS "bins"
FROM (
SELECT model,
	"g0",
	"g1",
	GROUPING("g0", "g1") AS set_bits,
	label,
	bin,
	CAST(coalesce(sum(n) FILTER (WHERE true), 0) AS BIGINT) AS "rows",
	coalesce(sum(score), 0) AS "score",
	coalesce(sum(square), 0) AS "square",
	coalesce(sum(CASE label WHEN 'positive' THEN square_to_1 WHEN 'negative' THEN square ELSE 0 END), 0) AS "squaredError",
	coalesce(sum(CASE label WHEN 'positive' THEN loss_of_1 WHEN 'negative' THEN loss_of_0 ELSE 0 END), 0) AS "logLoss"
FROM (
SELECT * REPLACE (CASE WHEN label THEN 'positive' ELSE 'negative' END AS label)
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
	"score",
	"square",
	"square_to_1",
	"loss_of_1",
	"loss_of_0"
FROM (
SELECT 'a' AS model,
	CASE WHEN "g0" = '' THEN NULL WHEN "g0" IN ('True', 'TRUE', 'False', 'FALSE') THEN lower("g0") WHEN suffix("g0", '0') THEN regexp_replace(regexp_replace("g0", '^([+-]?[0-9]+)[.]0+$', '\1'), '^-0$', '0') ELSE "g0" END AS "g0",
	"g1",
	CASE WHEN label = '' THEN NULL WHEN label IN ('True', 'TRUE', 'False', 'FALSE') THEN lower(label) WHEN suffix(label, '0') THEN regexp_replace(regexp_replace(label, '^([+-]?[0-9]+)[.]0+$', '\1'), '^-0$', '0') ELSE label END AS label_level,
	by_score,
	"bin",
	n,
	"score",
	"square",
	"square_to_1",
	"loss_of_1",
	"loss_of_0"
FROM (
SELECT "g0",
	CASE WHEN "n1" < 65 THEN '< 65' WHEN "n1" IS NOT NULL THEN '≥ 65' END AS "g1",
	label,
	score >= 3.5e-1 AS by_score,
	"bin",
	count(*) AS n,
	sum(CAST(round((points) * 1.1805916207174113e+21) AS HUGEINT)) AS "score",
	sum(CAST(round((points * points) * 1.1805916207174113e+21) AS HUGEINT)) AS "square",
	sum(CAST(round(((points - 1) * (points - 1)) * 1.1805916207174113e+21) AS HUGEINT)) AS "square_to_1",
	sum(CAST(round((-ln(least(1 - 1e-15, greatest(1e-15, points)))) * 1.1805916207174113e+21) AS HUGEINT)) AS "loss_of_1",
	sum(CAST(round((-ln(least(1 - 1e-15, greatest(1e-15, 1 - points)))) * 1.1805916207174113e+21) AS HUGEINT)) AS "loss_of_0"
FROM (
SELECT in_cells.* EXCLUDE (score_cell), found_place AS bin
FROM (
SELECT *, CAST(greatest(0, least(floor((points - CAST(0 AS DOUBLE)) / (CAST(1 AS DOUBLE) - CAST(0 AS DOUBLE)) * 16384), 16383)) AS BIGINT) AS score_cell
FROM (
SELECT CAST("race" AS VARCHAR) AS "g0",
	CAST("age" AS VARCHAR) AS "g1",
	CASE WHEN typeof("age") = 'DOUBLE' THEN CASE WHEN abs(TRY_CAST("age" AS DOUBLE)) < 1e100 THEN TRY_CAST("age" AS DOUBLE) END WHEN abs(TRY_CAST(CAST("age" AS VARCHAR) AS DOUBLE)) < 1e100 AND NOT contains(CAST("age" AS VARCHAR), '_') THEN TRY_CAST(CAST("age" AS VARCHAR) AS DOUBLE) END AS "n1",
	CAST("y" AS VARCHAR) AS label,
	CASE WHEN typeof("score's") = 'DOUBLE' THEN CASE WHEN abs(TRY_CAST("score's" AS DOUBLE)) < 1e100 THEN TRY_CAST("score's" AS DOUBLE) END WHEN abs(TRY_CAST(CAST("score's" AS VARCHAR) AS DOUBLE)) < 1e100 AND NOT contains(CAST("score's" AS VARCHAR), '_') THEN TRY_CAST(CAST("score's" AS VARCHAR) AS DOUBLE) END AS score,
	CASE WHEN typeof("score's") = 'DOUBLE' THEN CASE WHEN abs(TRY_CAST("score's" AS DOUBLE)) < 1e100 THEN TRY_CAST("score's" AS DOUBLE) END WHEN abs(TRY_CAST(CAST("score's" AS VARCHAR) AS DOUBLE)) < 1e100 AND NOT contains(CAST("score's" AS VARCHAR), '_') THEN TRY_CAST(CAST("score's" AS VARCHAR) AS DOUBLE) END AS "points"
FROM "log"
) AS scored
WHERE points IS NOT NULL
) AS in_cells
JOIN (
	SELECT found_place, from_score, below_score, unnest(range(first_cell, last_cell + 1)) AS of_cell
	FROM (VALUES
	(0, CAST(0 AS DOUBLE), CAST(3.5e-1 AS DOUBLE), 0, 5734),
	(1, CAST(3.5e-1 AS DOUBLE), CAST(3.5000000000000003e-1 AS DOUBLE), 5734, 5734),
	(2, CAST(3.5000000000000003e-1 AS DOUBLE), CAST(5e-1 AS DOUBLE), 5734, 8192),
	(3, CAST(5e-1 AS DOUBLE), CAST(1 AS DOUBLE), 8192, 16383),
	(4, CAST(1 AS DOUBLE), CAST(1.0000000000000002e+0 AS DOUBLE), 16383, 16383)
) AS stretches(found_place, from_score, below_score, first_cell, last_cell)
) AS by_cell ON score_cell = of_cell AND points >= from_score AND points < below_score
) AS log_values
GROUP BY ALL
) AS tallied
) AS levels
) AS decided
UNION ALL
SELECT *, coalesce(decision <> by_score, false) AS mismatched
FROM (
SELECT model,
	"g0",
	"g1",
	CASE WHEN label_level IN ('1', 'true') THEN true WHEN label_level IN ('0', 'false') THEN false END AS label,
	CASE WHEN prediction_level IN ('1', 'true') THEN true WHEN prediction_level IN ('0', 'false') THEN false END AS decision,
	by_score,
	"bin",
	n,
	"score",
	"square",
	"square_to_1",
	"loss_of_1",
	"loss_of_0"
FROM (
SELECT 'b' AS model,
	CASE WHEN "g0" = '' THEN NULL WHEN "g0" IN ('True', 'TRUE', 'False', 'FALSE') THEN lower("g0") WHEN suffix("g0", '0') THEN regexp_replace(regexp_replace("g0", '^([+-]?[0-9]+)[.]0+$', '\1'), '^-0$', '0') ELSE "g0" END AS "g0",
	"g1",
	CASE WHEN label = '' THEN NULL WHEN label IN ('True', 'TRUE', 'False', 'FALSE') THEN lower(label) WHEN suffix(label, '0') THEN regexp_replace(regexp_replace(label, '^([+-]?[0-9]+)[.]0+$', '\1'), '^-0$', '0') ELSE label END AS label_level,
	CASE WHEN prediction = '' THEN NULL WHEN prediction IN ('True', 'TRUE', 'False', 'FALSE') THEN lower(prediction) WHEN suffix(prediction, '0') THEN regexp_replace(regexp_replace(prediction, '^([+-]?[0-9]+)[.]0+$', '\1'), '^-0$', '0') ELSE prediction END AS prediction_level,
	by_score,
	"bin",
	n,
	"score",
	"square",
	"square_to_1",
	"loss_of_1",
	"loss_of_0"
FROM (
SELECT "g0",
	CASE WHEN "n1" < 65 THEN '< 65' WHEN "n1" IS NOT NULL THEN '≥ 65' END AS "g1",
	label,
	prediction,
	CAST(NULL AS BOOLEAN) AS by_score,
	"bin",
	count(*) AS n,
	sum(CAST(round((points) * 1.1805916207174113e+21) AS HUGEINT)) AS "score",
	sum(CAST(round((points * points) * 1.1805916207174113e+21) AS HUGEINT)) AS "square",
	sum(CAST(round(((points - 1) * (points - 1)) * 1.1805916207174113e+21) AS HUGEINT)) AS "square_to_1",
	sum(CAST(round((-ln(least(1 - 1e-15, greatest(1e-15, points)))) * 1.1805916207174113e+21) AS HUGEINT)) AS "loss_of_1",
	sum(CAST(round((-ln(least(1 - 1e-15, greatest(1e-15, 1 - points)))) * 1.1805916207174113e+21) AS HUGEINT)) AS "loss_of_0"
FROM (
SELECT in_cells.* EXCLUDE (score_cell), found_place AS bin
FROM (
SELECT *, CAST(greatest(0, least(floor((points - CAST(0 AS DOUBLE)) / (CAST(1 AS DOUBLE) - CAST(0 AS DOUBLE)) * 16384), 16383)) AS BIGINT) AS score_cell
FROM (
SELECT CAST("race" AS VARCHAR) AS "g0",
	CAST("age" AS VARCHAR) AS "g1",
	CASE WHEN typeof("age") = 'DOUBLE' THEN CASE WHEN abs(TRY_CAST("age" AS DOUBLE)) < 1e100 THEN TRY_CAST("age" AS DOUBLE) END WHEN abs(TRY_CAST(CAST("age" AS VARCHAR) AS DOUBLE)) < 1e100 AND NOT contains(CAST("age" AS VARCHAR), '_') THEN TRY_CAST(CAST("age" AS VARCHAR) AS DOUBLE) END AS "n1",
	CAST("y" AS VARCHAR) AS label,
	CAST("p" AS VARCHAR) AS prediction,
	CASE WHEN typeof("t") = 'DOUBLE' THEN CASE WHEN abs(TRY_CAST("t" AS DOUBLE)) < 1e100 THEN TRY_CAST("t" AS DOUBLE) END WHEN abs(TRY_CAST(CAST("t" AS VARCHAR) AS DOUBLE)) < 1e100 AND NOT contains(CAST("t" AS VARCHAR), '_') THEN TRY_CAST(CAST("t" AS VARCHAR) AS DOUBLE) END AS score,
	CASE WHEN typeof("t") = 'DOUBLE' THEN CASE WHEN abs(TRY_CAST("t" AS DOUBLE)) < 1e100 THEN TRY_CAST("t" AS DOUBLE) END WHEN abs(TRY_CAST(CAST("t" AS VARCHAR) AS DOUBLE)) < 1e100 AND NOT contains(CAST("t" AS VARCHAR), '_') THEN TRY_CAST(CAST("t" AS VARCHAR) AS DOUBLE) END AS "points"
FROM "log"
) AS scored
WHERE points IS NOT NULL
) AS in_cells
JOIN (
	SELECT found_place, from_score, below_score, unnest(range(first_cell, last_cell + 1)) AS of_cell
	FROM (VALUES
	(0, CAST(0 AS DOUBLE), CAST(3.5e-1 AS DOUBLE), 0, 5734),
	(1, CAST(3.5e-1 AS DOUBLE), CAST(3.5000000000000003e-1 AS DOUBLE), 5734, 5734),
	(2, CAST(3.5000000000000003e-1 AS DOUBLE), CAST(5e-1 AS DOUBLE), 5734, 8192),
	(3, CAST(5e-1 AS DOUBLE), CAST(1 AS DOUBLE), 8192, 16383),
	(4, CAST(1 AS DOUBLE), CAST(1.0000000000000002e+0 AS DOUBLE), 16383, 16383)
) AS stretches(found_place, from_score, below_score, first_cell, last_cell)
) AS by_cell ON score_cell = of_cell AND points >= from_score AND points < below_score
) AS log_values
GROUP BY ALL
) AS tallied
) AS levels
) AS decided
) AS log_rows
WHERE decision IS NOT NULL AND label IS NOT NULL AND bin IS NOT NULL
) AS binned
GROUP BY GROUPING SETS ((model, label, bin), (model, "g0", label, bin), (model, "g1", label, bin), (model, "g0", "g1", label, bin))
) AS cells
GROUP BY model, "g0", "g1", set_bits, label

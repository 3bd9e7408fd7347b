WITH shifted AS (
SELECT *, CAST(round(1173274502400 * (CAST(rv AS DOUBLE) / nv - CAST(rb AS DOUBLE) / nb)) AS BIGINT) AS shift, CAST(round(1173274502400 * (CAST(dx AS DOUBLE) / (nb * nv))) AS BIGINT) AS flip
FROM compared
WHERE nb > 0 AND nv > 0)
SELECT model, "g0", GROUPING("g0") AS set_bits, "s0", "s1", "from_s0", "from_s1", "a", "baseline", "variant", "change", "flip_change", CAST(coalesce(sum(1), 0) AS BIGINT) AS "cases"
FROM (SELECT y.model AS model, y."s0" AS "s0", y."s1" AS "s1", x."s0" AS "from_s0", x."s1" AS "from_s1", y."a" AS "a", y."baseline" AS "baseline", y."variant" AS "variant", y."g0" AS "g0", y.shift - x.shift AS change, y.flip - x.flip AS flip_change FROM shifted AS x JOIN shifted AS y ON x.model = y.model AND x."s0" = y."s0" AND x."p0" = y."p0" AND x."p1" = y."p1" AND x."a" = y."a" AND x."baseline" = y."baseline" AND x."variant" = y."variant" AND x."s1" = 'plain' AND y."s1" <> 'plain') AS changes
GROUP BY GROUPING SETS ((model, "s0", "s1", "from_s0", "from_s1", "a", "baseline", "variant", "change", "flip_change"), (model, "g0", "s0", "s1", "from_s0", "from_s1", "a", "baseline", "variant", "change", "flip_change"))

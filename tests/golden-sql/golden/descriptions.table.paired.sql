CREATE OR REPLACE TEMPORARY TABLE "paired" AS
SELECT cases.c AS c, contrast.k AS k,
	coalesce(x.n, 0) AS nb, coalesce(y.n, 0) AS nv, x.ok AS rb, y.ok AS rv,
	coalesce(x.refused, 0) AS fb, coalesce(y.refused, 0) AS fv, coalesce(x.unparsed, 0) AS ub, coalesce(y.unparsed, 0) AS uv,
	coalesce(CASE WHEN x.n = 1 AND y.n = 1 THEN CAST(x.first_ans <> y.first_ans AS BIGINT) ELSE x.n * y.n - coalesce(across.same, 0) END, 0) AS dx,
	coalesce((x.n * x.n - x.same) // 2, 0) AS db, coalesce((y.n * y.n - y.same) // 2, 0) AS dv,
	CASE WHEN x.scored > 0 AND y.scored > 0 THEN CAST(sign((y.units * x.scored - x.units * y.scored)) * ((2 * abs((y.units * x.scored - x.units * y.scored)) + (x.scored * y.scored)) // (2 * (x.scored * y.scored))) AS BIGINT) END AS moved
FROM contrast
JOIN cases ON cases.t = contrast.t
LEFT JOIN based ON based.c = cases.c
LEFT JOIN side AS x ON x.c = cases.c AND x.v = contrast.baseline
LEFT JOIN side AS y ON y.c = cases.c AND y.v = contrast.variant
LEFT JOIN across ON across.c = cases.c AND across.baseline = contrast.baseline AND across.variant = contrast.variant
WHERE CASE WHEN contrast.listed THEN x.c IS NOT NULL OR y.c IS NOT NULL
	ELSE coalesce(y.a = contrast.a, true) AND ((based.baselines = 1 AND x.c IS NOT NULL) OR (based.c IS NULL AND y.c IS NOT NULL AND (contrast.unmet OR contrast.alternatives = 1))) END

CREATE OR REPLACE TEMPORARY TABLE "contrast" AS
SELECT *, row_number() OVER () AS k, count(*) OVER (PARTITION BY t, variant, listed) AS alternatives
FROM (SELECT t, a, baseline, variant, bool_or(listed) AS listed, bool_and(unmet) AS unmet
FROM (SELECT DISTINCT t, side.a AS a, based.baseline AS baseline, side.v AS variant, false AS listed, false AS unmet
FROM based JOIN side ON side.c = based.c JOIN cases ON cases.c = based.c
WHERE based.baselines = 1 AND NOT (side.v IN ('original'))
UNION ALL
SELECT t, a, 'original' AS baseline, v AS variant, false AS listed, true AS unmet FROM (SELECT t, side.a AS a, side.v AS v
FROM side JOIN cases USING (c) LEFT JOIN based USING (c)
WHERE NOT (side.v IN ('original'))
GROUP BY t, side.a, side.v
HAVING coalesce(max(CASE WHEN based.baselines = 1 THEN 1 END), 0) = 0) AS alone) AS contrasts
GROUP BY t, a, baseline, variant) AS each_once
JOIN (SELECT DISTINCT t, model, "s0", "s1" FROM cases) AS strata USING (t)

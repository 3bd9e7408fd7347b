CREATE OR REPLACE TEMPORARY TABLE "contrast" AS
SELECT *, row_number() OVER () AS k, count(*) OVER (PARTITION BY t, variant, listed) AS alternatives
FROM (SELECT t, a, baseline, variant, bool_or(listed) AS listed
FROM (SELECT DISTINCT t, side.a AS a, based.baseline AS baseline, side.v AS variant, false AS listed
FROM based JOIN side ON side.c = based.c JOIN cases ON cases.c = based.c
WHERE based.baselines = 1 AND NOT (side.v IN ('original'))) AS contrasts
GROUP BY t, a, baseline, variant) AS each_once
JOIN (SELECT DISTINCT t, model, "s0", "s1" FROM cases) AS strata USING (t)

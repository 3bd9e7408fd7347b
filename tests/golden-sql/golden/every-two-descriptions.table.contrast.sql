CREATE OR REPLACE TEMPORARY TABLE "contrast" AS
SELECT *, row_number() OVER () AS k, count(*) OVER (PARTITION BY t, variant, listed) AS alternatives
FROM (SELECT t, a, baseline, variant, bool_or(listed) AS listed, bool_and(unmet) AS unmet
FROM (SELECT DISTINCT t, y.a AS a, x.v AS baseline, y.v AS variant, true AS listed, false AS unmet
FROM side AS x JOIN side AS y ON x.c = y.c AND x.v < y.v JOIN cases ON cases.c = x.c) AS contrasts
GROUP BY t, a, baseline, variant) AS each_once
JOIN (SELECT DISTINCT t, model FROM cases) AS strata USING (t)

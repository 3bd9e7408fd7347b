CREATE OR REPLACE TEMPORARY TABLE "contrast" AS
SELECT *, row_number() OVER () AS k, count(*) OVER (PARTITION BY t, variant, listed) AS alternatives
FROM (SELECT t, a, baseline, variant, bool_or(listed) AS listed, bool_and(unmet) AS unmet
FROM (SELECT DISTINCT t, a, baseline, variant, true AS listed, false AS unmet FROM "met" JOIN stratum_number USING (model)) AS contrasts
GROUP BY t, a, baseline, variant) AS each_once
JOIN stratum_number USING (t)

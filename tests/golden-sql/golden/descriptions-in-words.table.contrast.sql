CREATE OR REPLACE TEMPORARY TABLE "contrast" AS
SELECT *, row_number() OVER () AS k, count(*) OVER (PARTITION BY t, variant, listed) AS alternatives
FROM (SELECT t, a, baseline, variant, bool_or(listed) AS listed, bool_and(unmet) AS unmet
FROM (SELECT DISTINCT t, a, baseline, variant, false AS listed, false AS unmet FROM "met" JOIN stratum_number USING (model, "s0")
UNION ALL
SELECT t, a, 'original' AS baseline, v AS variant, false AS listed, true AS unmet FROM (SELECT t, a, v
FROM "described" JOIN stratum_number USING (model, "s0")
WHERE NOT (v IN ('original'))
GROUP BY t, a, v
HAVING NOT bool_or(beside_baseline)) AS alone) AS contrasts
GROUP BY t, a, baseline, variant) AS each_once
JOIN stratum_number USING (t)

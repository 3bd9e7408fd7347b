CREATE OR REPLACE TEMPORARY TABLE "described" AS
SELECT model, "s0", "s1", side.a AS a, side.v AS v, coalesce(bool_or(based.baselines = 1), false) AS beside_baseline
FROM side JOIN cases USING (c) LEFT JOIN based USING (c)
GROUP BY ALL

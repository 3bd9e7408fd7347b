CREATE OR REPLACE TEMPORARY TABLE "met" AS
SELECT DISTINCT model, "s0", "s1", side.a AS a, based.baseline AS baseline, side.v AS variant
FROM based JOIN side USING (c) JOIN cases USING (c)
WHERE based.baselines = 1 AND NOT (side.v IN ('original'))

CREATE OR REPLACE TEMPORARY TABLE "baseline_there" AS
SELECT DISTINCT model, "s0", "s1", based.baseline AS baseline FROM based JOIN cases USING (c) WHERE baselines = 1

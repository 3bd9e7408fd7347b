CREATE OR REPLACE TEMPORARY TABLE "stratum_number" AS
SELECT DISTINCT t, model, "s0", "s1" FROM cases

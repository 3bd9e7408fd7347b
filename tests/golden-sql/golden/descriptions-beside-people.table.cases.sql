CREATE OR REPLACE TEMPORARY TABLE "cases" AS
SELECT *, row_number() OVER () AS c, dense_rank() OVER (ORDER BY model, "s0", "s1") AS t
FROM (SELECT model, "s0", "s1", "p0" FROM given GROUP BY model, "s0", "s1", "p0") AS keys

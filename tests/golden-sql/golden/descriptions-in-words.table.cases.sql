CREATE OR REPLACE TEMPORARY TABLE "cases" AS
SELECT *, row_number() OVER () AS c, dense_rank() OVER (ORDER BY model, "s0") AS t
FROM (SELECT model, "s0", "p0", "p1", min("g0") AS "g0" FROM given GROUP BY model, "s0", "p0", "p1") AS keys

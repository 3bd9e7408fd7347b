CREATE OR REPLACE TEMPORARY TABLE "cases" AS
SELECT *, row_number() OVER () AS c, dense_rank() OVER (ORDER BY model, "s0", "s1") AS t
FROM (SELECT model, "s0", "s1", "p0", "p1", min("g0") AS "g0", min(cl) AS cl FROM given GROUP BY model, "s0", "s1", "p0", "p1") AS keys

CREATE OR REPLACE TEMPORARY TABLE "cases" AS
SELECT *, row_number() OVER () AS c, dense_rank() OVER (ORDER BY model, "s0", "s1") AS t
FROM (SELECT model, "s0", "s1", "p0" FROM "log_answers"
WHERE v IS NOT NULL AND "p0" IS NOT NULL AND model IS NOT NULL AND NOT ("s0" IN ('Dr. O''Neill', 'clinician'))
GROUP BY model, "s0", "s1", "p0") AS keys

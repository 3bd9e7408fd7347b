CREATE OR REPLACE TEMPORARY TABLE "cases" AS
SELECT *, row_number() OVER () AS c, dense_rank() OVER (ORDER BY model) AS t
FROM (SELECT model, "p0" FROM "log_answers"
WHERE v IS NOT NULL AND "p0" IS NOT NULL AND model IS NOT NULL
GROUP BY model, "p0") AS keys

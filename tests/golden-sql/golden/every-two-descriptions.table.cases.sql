CREATE OR REPLACE TEMPORARY TABLE "cases" AS
SELECT *, row_number() OVER () AS c, dense_rank() OVER (ORDER BY model) AS t
FROM (SELECT model, "p0" FROM given GROUP BY model, "p0") AS keys

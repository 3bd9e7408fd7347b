CREATE OR REPLACE TEMPORARY TABLE "cases" AS
SELECT *, row_number() OVER () AS c, dense_rank() OVER (ORDER BY model, "s0") AS t
FROM (SELECT model, "s0", "p0", "p1", min("g0") AS "g0", min(gold) <> max(gold) AS golds_differ, min(coalesce("g0", '')) <> max(coalesce("g0", '')) AS groups_differ FROM "log_answers"
WHERE v IS NOT NULL AND "p0" IS NOT NULL AND "p1" IS NOT NULL AND model IS NOT NULL
GROUP BY model, "s0", "p0", "p1") AS keys

CREATE OR REPLACE TEMPORARY TABLE "based" AS
SELECT c, min(v) AS baseline, count(*) AS baselines
FROM side
WHERE v IN ('original')
GROUP BY c

CREATE OR REPLACE TEMPORARY TABLE "repeated" AS
SELECT c, v, rep FROM answered GROUP BY c, v, rep HAVING count(*) > 1

CREATE OR REPLACE TEMPORARY TABLE "part" AS
SELECT c, v, ans, min(a) AS a, count(*) AS n, CAST(sum(ok) AS BIGINT) AS ok, count(ok) AS known, CAST(sum(refused) AS BIGINT) AS refused, CAST(sum(unparsed) AS BIGINT) AS unparsed, sum(CAST(round(score * 100000000000000) AS HUGEINT)) AS units, count(score) AS scored
FROM given
WHERE NOT torn
GROUP BY c, v, ans

CREATE OR REPLACE TEMPORARY TABLE "part" AS
SELECT c, v, ans, a, 1 AS n, CAST(ok AS BIGINT) AS ok, CAST(ok IS NOT NULL AS BIGINT) AS known, CAST(refused AS BIGINT) AS refused, CAST(unparsed AS BIGINT) AS unparsed, CAST(round(score * 100000000000000) AS HUGEINT) AS units, CAST(score IS NOT NULL AS BIGINT) AS scored
FROM given ANTI JOIN several USING (c, v)
WHERE NOT torn
UNION ALL
SELECT c, v, ans, min(a) AS a, count(*) AS n, CAST(sum(ok) AS BIGINT) AS ok, count(ok) AS known, CAST(sum(refused) AS BIGINT) AS refused, CAST(sum(unparsed) AS BIGINT) AS unparsed, sum(CAST(round(score * 100000000000000) AS HUGEINT)) AS units, count(score) AS scored
FROM given SEMI JOIN several USING (c, v)
WHERE NOT torn
GROUP BY c, v, ans

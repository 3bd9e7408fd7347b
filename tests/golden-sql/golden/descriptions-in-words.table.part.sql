CREATE OR REPLACE TEMPORARY TABLE "part" AS
SELECT c, v, ans, a, 1 AS n, CAST(ok AS BIGINT) AS ok, CAST(ok IS NOT NULL AS BIGINT) AS known, CAST(refused AS BIGINT) AS refused, CAST(unparsed AS BIGINT) AS unparsed
FROM given ANTI JOIN several USING (c, v)
WHERE NOT torn
UNION ALL
SELECT c, v, ans, min(a) AS a, count(*) AS n, CAST(sum(ok) AS BIGINT) AS ok, count(ok) AS known, CAST(sum(refused) AS BIGINT) AS refused, CAST(sum(unparsed) AS BIGINT) AS unparsed
FROM given SEMI JOIN several USING (c, v)
WHERE NOT torn
GROUP BY c, v, ans

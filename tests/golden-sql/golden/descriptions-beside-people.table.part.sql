CREATE OR REPLACE TEMPORARY TABLE "part" AS
SELECT c, v, ans, min(a) AS a, count(*) AS n, sum(ok) AS ok, count(ok) AS known, sum(refused) AS refused, sum(unparsed) AS unparsed, sum(score) AS score, count(score) AS scored
FROM given JOIN cases USING (model, "s0", "s1", "p0")
WHERE NOT torn
GROUP BY c, v, ans

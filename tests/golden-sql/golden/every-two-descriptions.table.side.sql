CREATE OR REPLACE TEMPORARY TABLE "side" AS
SELECT c, v, a, n, CASE WHEN known = n THEN ok END AS ok, refused, unparsed, n * n AS same, ans AS first_ans
FROM part ANTI JOIN several USING (c, v)
UNION ALL
SELECT c, v, min(a) AS a, CAST(sum(n) AS BIGINT) AS n, CAST(CASE WHEN sum(known) = sum(n) THEN sum(ok) END AS BIGINT) AS ok,
	CAST(sum(refused) AS BIGINT) AS refused, CAST(sum(unparsed) AS BIGINT) AS unparsed, CAST(sum(n * n) AS BIGINT) AS same, min(ans) AS first_ans
FROM part SEMI JOIN several USING (c, v)
GROUP BY c, v

CREATE OR REPLACE TEMPORARY TABLE "side" AS
SELECT c, v, min(a) AS a, CAST(sum(n) AS BIGINT) AS n, CAST(CASE WHEN sum(known) = sum(n) THEN sum(ok) END AS BIGINT) AS ok,
	CAST(sum(refused) AS BIGINT) AS refused, CAST(sum(unparsed) AS BIGINT) AS unparsed, CAST(sum(n * n) AS BIGINT) AS same, min(ans) AS first_ans, sum(units) AS units, sum(scored) AS scored
FROM part
GROUP BY c, v

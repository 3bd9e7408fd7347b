CREATE OR REPLACE TEMPORARY TABLE "given" AS
SELECT c, v, rep, a, 1 AS written, ans, false AS torn, ok, refused, unparsed, score
FROM answered ANTI JOIN repeated USING (c, v, rep)
UNION ALL
SELECT c, v, rep, min(a) AS a, count(*) AS written,
	min(ans) AS ans, min(ans) <> max(ans) AS torn, min(ok) AS ok, min(refused) AS refused, min(unparsed) AS unparsed, CAST(NULL AS DOUBLE) AS score
FROM answered SEMI JOIN repeated USING (c, v, rep)
GROUP BY c, v, rep

CREATE OR REPLACE TEMPORARY TABLE "across" AS
SELECT x.c AS c, x.v AS baseline, y.v AS variant, CAST(sum(x.n * y.n) AS BIGINT) AS same
FROM part AS x JOIN part AS y ON x.c = y.c AND x.ans = y.ans AND x.v <> y.v
WHERE x.c IN (SELECT c FROM side WHERE n > 1) AND x.v IN ('original')
GROUP BY ALL

SELECT counted.*, contrast."s0", contrast.a, contrast.baseline, contrast.variant
FROM (
SELECT model, "g0", GROUPING("g0") AS set_bits, k, answer_from, answer_to, CAST(coalesce(sum(times), 0) AS BIGINT) AS "pairs"
FROM (SELECT contrast.model AS model, contrast.k AS k, cases."g0" AS "g0", x.ans AS answer_from, y.ans AS answer_to, x.n * y.n AS times
FROM paired
JOIN contrast USING (k)
JOIN cases ON cases.c = paired.c
JOIN part AS x ON x.c = paired.c AND x.v = contrast.baseline
JOIN part AS y ON y.c = paired.c AND y.v = contrast.variant) AS turned
GROUP BY GROUPING SETS ((model, k, answer_from, answer_to), (model, "g0", k, answer_from, answer_to))
) AS counted JOIN contrast USING (k)

SELECT counted.*, contrast."s0", contrast."s1", contrast.a, contrast.baseline, contrast.variant
FROM (
SELECT contrast.model AS model, contrast.k AS k, x.ans AS answer_from, y.ans AS answer_to, CAST(coalesce(sum(x.n * y.n), 0) AS BIGINT) AS "pairs"
FROM paired
JOIN contrast USING (k)
JOIN part AS x ON x.c = paired.c AND x.v = contrast.baseline
JOIN part AS y ON y.c = paired.c AND y.v = contrast.variant
GROUP BY contrast.model, contrast.k, x.ans, y.ans
) AS counted JOIN contrast USING (k)

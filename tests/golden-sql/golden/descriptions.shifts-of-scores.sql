SELECT counted.*, contrast."s0", contrast."s1", contrast.a, contrast.baseline, contrast.variant
FROM (
SELECT model, "g0", GROUPING("g0") AS set_bits, k, difference, CAST(coalesce(sum(1), 0) AS BIGINT) AS "cases"
FROM (SELECT *, moved AS difference FROM paired WHERE moved IS NOT NULL) AS shifted
JOIN cases USING (c)
GROUP BY GROUPING SETS ((model, k, difference), (model, "g0", k, difference))
) AS counted JOIN contrast USING (k)

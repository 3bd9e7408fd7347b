SELECT counted.*, contrast."s0", contrast."s1", contrast.a, contrast.baseline, contrast.variant
FROM (
SELECT model, 0 AS set_bits, k, "nb", "nv", "rb", "rv", "fb", "fv", "ub", "uv", "dx", "db", "dv", CAST(coalesce(sum(1), 0) AS BIGINT) AS "cases"
FROM paired JOIN cases USING (c)
GROUP BY GROUPING SETS ((model, k, "nb", "nv", "rb", "rv", "fb", "fv", "ub", "uv", "dx", "db", "dv"))
) AS counted JOIN contrast USING (k)

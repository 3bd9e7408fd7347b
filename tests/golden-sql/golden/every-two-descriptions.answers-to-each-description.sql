SELECT model, 0 AS set_bits, a, v, "n", "ok", "refused", "unparsed", CAST(coalesce(sum(1), 0) AS BIGINT) AS "cases"
FROM side JOIN cases USING (c)
GROUP BY GROUPING SETS ((model, a, v, "n", "ok", "refused", "unparsed"))

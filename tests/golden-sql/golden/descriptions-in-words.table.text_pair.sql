CREATE OR REPLACE TEMPORARY TABLE "text_pair" AS
SELECT *, row_number() OVER (ORDER BY name, a, baseline, variant, xb, xv) AS n
FROM (SELECT name, a, baseline, variant, xb, xv, string_agg(CAST(k AS VARCHAR) || ':' || CAST(pairs AS VARCHAR), ' ' ORDER BY k) AS "strata"
FROM (SELECT cases."p0" || ' · ' || cases."p1" AS name, contrast.a AS a, contrast.baseline AS baseline, contrast.variant AS variant, b.x AS xb, y.x AS xv, k, count(*) AS pairs
FROM paired JOIN contrast USING (k) JOIN cases USING (c)
LEFT JOIN told AS b ON b.c = cases.c AND b.v = contrast.baseline
LEFT JOIN told AS y ON y.c = cases.c AND y.v = contrast.variant
WHERE nb > 0 AND nv > 0
GROUP BY ALL) AS by_stratum
GROUP BY ALL) AS pairs_of_texts

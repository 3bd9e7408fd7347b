CREATE OR REPLACE TEMPORARY VIEW "compared" AS
SELECT paired.*, cases.model AS model, cases."s0" AS "s0", cases."s1" AS "s1", cases."p0" AS "p0", contrast.t AS t, contrast.a AS a, contrast.baseline AS baseline, contrast.variant AS variant
FROM paired JOIN cases USING (c) JOIN contrast USING (k)

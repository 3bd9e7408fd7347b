CREATE OR REPLACE TEMPORARY VIEW "compared" AS
SELECT paired.*, cases.model AS model, cases."s0" AS "s0", cases."p0" AS "p0", cases."p1" AS "p1", cases."g0" AS "g0", contrast.t AS t, contrast.a AS a, contrast.baseline AS baseline, contrast.variant AS variant
FROM paired JOIN cases USING (c) JOIN contrast USING (k)

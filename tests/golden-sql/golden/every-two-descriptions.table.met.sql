CREATE OR REPLACE TEMPORARY TABLE "met" AS
SELECT DISTINCT model, y.a AS a, x.v AS baseline, y.v AS variant
FROM side AS x JOIN side AS y ON x.c = y.c AND x.v < y.v JOIN cases ON cases.c = x.c

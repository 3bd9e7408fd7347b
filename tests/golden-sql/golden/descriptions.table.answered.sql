CREATE OR REPLACE TEMPORARY TABLE "answered" AS
SELECT c, v, rep, a, ans, ok, refused, unparsed, score, unread
FROM "log_answers" JOIN cases USING (model, "s0", "s1", "p0", "p1")
WHERE v IS NOT NULL AND "p0" IS NOT NULL AND "p1" IS NOT NULL AND model IS NOT NULL

CREATE OR REPLACE TEMPORARY TABLE "answer_number" AS
SELECT model, "s0", "s1", n, count(*) AS sides FROM side JOIN cases USING (c) GROUP BY ALL

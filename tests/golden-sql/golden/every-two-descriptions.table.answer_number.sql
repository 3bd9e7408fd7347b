CREATE OR REPLACE TEMPORARY TABLE "answer_number" AS
SELECT model, n, count(*) AS sides FROM side JOIN cases USING (c) GROUP BY ALL

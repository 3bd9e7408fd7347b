CREATE OR REPLACE TEMPORARY TABLE "rated" AS
SELECT model, "s1", "p0", v, sum(n) AS ratings,
	string_agg(ans || chr(31) || CAST(n AS VARCHAR), chr(30) ORDER BY ans) AS kind, max(CASE WHEN 2 * n > together THEN ans END) AS majority
FROM (SELECT *, sum(n) OVER (PARTITION BY model, "s1", "p0", v) AS together
FROM (SELECT model, "s1", "p0", v, ans, count(*) AS n
FROM (SELECT model, "s1", "p0", v, "s0", rep, replace(replace(min(ans), chr(30), ' '), chr(31), ' ') AS ans, min(ans) <> max(ans) AS torn, max(unparsed) AS unparsed
FROM "log_answers"
WHERE "s0" IN ('Dr. O''Neill', 'clinician') AND v IS NOT NULL AND model IS NOT NULL AND "p0" IS NOT NULL
GROUP BY model, "s1", "p0", v, "s0", rep) AS ratings
WHERE NOT torn AND unparsed = 0
GROUP BY model, "s1", "p0", v, ans) AS each_answer) AS shares
GROUP BY model, "s1", "p0", v

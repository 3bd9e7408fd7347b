WITH panel AS (
SELECT DISTINCT t, a, baseline, variant AS v FROM contrast WHERE NOT listed AND NOT unmet
UNION SELECT DISTINCT t, a, baseline, baseline AS v FROM contrast WHERE NOT listed AND NOT unmet
UNION SELECT DISTINCT t, NULL AS a, baseline, variant AS v FROM contrast WHERE NOT listed AND NOT unmet
UNION SELECT DISTINCT t, NULL AS a, baseline, baseline AS v FROM contrast WHERE NOT listed AND NOT unmet),
placed AS (
SELECT * FROM (SELECT *, row_number() OVER (PARTITION BY t, a, baseline ORDER BY v) - 1 AS place, dense_rank() OVER (ORDER BY t, a, baseline) AS q,
	count(*) OVER (PARTITION BY t, a, baseline) AS together FROM panel) AS numbered
WHERE together <= 120),
panels AS (
SELECT q, t, a, baseline, count(*) AS descriptions, string_agg(replace(v, chr(31), ' '), chr(31) ORDER BY place) AS conditions
FROM placed
GROUP BY q, t, a, baseline),
marked AS (
SELECT cases.c AS c, q, count(*) AS answered, max(side.n) > 1 AS replicated,
	bit_or(CASE WHEN side.ok = side.n THEN CAST(1 AS HUGEINT) << CAST(place AS HUGEINT) ELSE 0 END) AS marks
FROM placed JOIN cases ON cases.t = placed.t
JOIN based ON based.c = cases.c AND based.baselines = 1 AND based.baseline = placed.baseline
JOIN side ON side.c = cases.c AND side.v = placed.v
WHERE side.ok IS NOT NULL
GROUP BY cases.c, q),
rated AS (
SELECT model, "g0", GROUPING("g0") AS set_bits, q, replicated, complete, marks, CAST(coalesce(sum(1), 0) AS BIGINT) AS "cases"
FROM (SELECT cases.model AS model, cases."g0" AS "g0", q, answered = descriptions AS complete,
	CASE WHEN answered = descriptions THEN marks END AS marks, answered = descriptions AND replicated AS replicated
FROM marked JOIN panels USING (q) JOIN cases ON cases.c = marked.c) AS each_case
GROUP BY GROUPING SETS ((model, q, replicated, complete, marks), (model, "g0", q, replicated, complete, marks))),
strata AS (SELECT DISTINCT t, model, "s0" FROM cases)
SELECT rated.model AS model, "g0", set_bits, "s0", baseline, a, conditions, replicated, complete, CAST(marks AS VARCHAR) AS marks, cases
FROM rated JOIN panels USING (q) JOIN strata USING (t)

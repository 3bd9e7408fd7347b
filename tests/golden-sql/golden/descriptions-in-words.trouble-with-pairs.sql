SELECT model, "s0", kind, v, CAST(coalesce(sum(1), 0) AS BIGINT) AS "cases", array_to_string(list_slice(list_sort(list(DISTINCT replace(example, chr(31), ' '))), 1, 5), chr(31)) AS examples
FROM (SELECT model, "s0", 'no-baseline' AS kind, CAST(NULL AS VARCHAR) AS v, "p0" || ' · ' || "p1" AS example FROM cases WHERE c NOT IN (SELECT c FROM based)
UNION ALL
SELECT model, "s0", 'two-baselines' AS kind, CAST(NULL AS VARCHAR) AS v, "p0" || ' · ' || "p1" AS example FROM cases JOIN based USING (c) WHERE baselines > 1
UNION ALL
SELECT DISTINCT model, "s0", 'missing-side' AS kind, CASE WHEN nb = 0 THEN baseline ELSE variant END AS v, "p0" || ' · ' || "p1" AS example FROM compared WHERE nb = 0 OR nv = 0
UNION ALL
SELECT DISTINCT model, "s0", CASE WHEN torn THEN 'duplicate-differs' ELSE 'duplicate' END AS kind, v, "p0" || ' · ' || "p1" AS example FROM given JOIN cases USING (c) WHERE written > 1
UNION ALL
SELECT model, "s0", 'unbalanced' AS kind, v AS v, "p0" || ' · ' || "p1" AS example FROM side JOIN cases USING (c) JOIN (SELECT t, arg_max(n, (sides, n)) AS usual FROM (SELECT t, n, sum(sides) AS sides FROM "answer_number" JOIN stratum_number USING (model, "s0") GROUP BY t, n) AS numbers GROUP BY t) AS usual_numbers USING (t) WHERE n < usual
UNION ALL
SELECT model, "s0", 'gold-missing' AS kind, v AS v, "p0" || ' · ' || "p1" AS example FROM (SELECT DISTINCT c, v FROM given WHERE ok IS NULL AND c IN (SELECT c FROM given WHERE ok IS NOT NULL)) AS without JOIN cases USING (c)
UNION ALL
SELECT model, "s0", 'gold-missing' AS kind, CAST(NULL AS VARCHAR) AS v, "p0" || ' · ' || "p1" AS example FROM cases WHERE c NOT IN (SELECT c FROM given WHERE ok IS NOT NULL)
UNION ALL
SELECT model, "s0", 'gold-differs' AS kind, CAST(NULL AS VARCHAR) AS v, "p0" || ' · ' || "p1" AS example FROM cases WHERE golds_differ
UNION ALL
SELECT model, "s0", 'group-differs' AS kind, CAST(NULL AS VARCHAR) AS v, "p0" || ' · ' || "p1" AS example FROM cases WHERE groups_differ
UNION ALL
SELECT model, "s0", CASE WHEN "p0" IS NULL OR "p1" IS NULL THEN 'no-case' ELSE 'no-description' END AS kind, v, nullif(concat_ws(' · ', "p0", "p1"), '') AS example
FROM "log_answers" WHERE model IS NOT NULL AND NOT (v IS NOT NULL AND "p0" IS NOT NULL AND "p1" IS NOT NULL)) AS found
GROUP BY model, "s0", kind, v

SELECT model, kind, v, CAST(coalesce(sum(1), 0) AS BIGINT) AS "cases", array_to_string(list_slice(list_sort(list(DISTINCT replace(example, chr(31), ' '))), 1, 5), chr(31)) AS examples
FROM (SELECT DISTINCT model, 'missing-side' AS kind, CASE WHEN nb = 0 THEN baseline ELSE variant END AS v, "p0" AS example FROM compared WHERE nb = 0 OR nv = 0
UNION ALL
SELECT DISTINCT model, CASE WHEN torn THEN 'duplicate-differs' ELSE 'duplicate' END AS kind, v, "p0" AS example FROM given JOIN cases USING (c) WHERE written > 1
UNION ALL
SELECT model, 'unbalanced' AS kind, v AS v, "p0" AS example FROM side JOIN cases USING (c) JOIN (SELECT t, arg_max(n, (sides, n)) AS usual FROM (SELECT t, n, sum(sides) AS sides FROM "answer_number" JOIN stratum_number USING (model) GROUP BY t, n) AS numbers GROUP BY t) AS usual_numbers USING (t) WHERE n < usual
UNION ALL
SELECT model, CASE WHEN "p0" IS NULL THEN 'no-case' ELSE 'no-description' END AS kind, v, nullif(concat_ws(' · ', "p0"), '') AS example
FROM "log_answers" WHERE model IS NOT NULL AND NOT (v IS NOT NULL AND "p0" IS NOT NULL)) AS found
GROUP BY model, kind, v

SELECT model, kind, v, CAST(coalesce(sum(1), 0) AS BIGINT) AS "cases", array_to_string(list_slice(list_sort(list(replace(example, chr(31), ' '))), 1, 5), chr(31)) AS examples
FROM (SELECT DISTINCT model, 'missing-side' AS kind, CASE WHEN nb = 0 THEN baseline ELSE variant END AS v, "p0" AS example FROM compared WHERE nb = 0 OR nv = 0
UNION ALL
SELECT DISTINCT model, 'duplicate' AS kind, v, "p0" AS example FROM given JOIN cases USING (c) WHERE written > 1) AS found
GROUP BY model, kind, v

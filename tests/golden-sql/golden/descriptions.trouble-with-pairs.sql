SELECT model, "s0", "s1", kind, v, CAST(coalesce(sum(1), 0) AS BIGINT) AS "cases", array_to_string(list_slice(list_sort(list(replace(example, chr(31), ' '))), 1, 5), chr(31)) AS examples
FROM (SELECT model, "s0", "s1", 'no-baseline' AS kind, CAST(NULL AS VARCHAR) AS v, "p0" || ' · ' || "p1" AS example FROM cases WHERE c NOT IN (SELECT c FROM based)
UNION ALL
SELECT model, "s0", "s1", 'two-baselines' AS kind, CAST(NULL AS VARCHAR) AS v, "p0" || ' · ' || "p1" AS example FROM cases JOIN based USING (c) WHERE baselines > 1
UNION ALL
SELECT DISTINCT model, "s0", "s1", 'missing-side' AS kind, CASE WHEN nb = 0 THEN baseline ELSE variant END AS v, "p0" || ' · ' || "p1" AS example FROM compared WHERE nb = 0 OR nv = 0
UNION ALL
SELECT DISTINCT model, "s0", "s1", 'duplicate' AS kind, v, "p0" || ' · ' || "p1" AS example FROM given JOIN cases USING (c) WHERE written > 1) AS found
GROUP BY model, "s0", "s1", kind, v

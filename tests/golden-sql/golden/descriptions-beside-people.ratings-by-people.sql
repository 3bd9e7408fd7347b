SELECT model, "s1", v, kind, CAST(coalesce(sum(1), 0) AS BIGINT) AS "items"
FROM rated
GROUP BY model, "s1", v, kind

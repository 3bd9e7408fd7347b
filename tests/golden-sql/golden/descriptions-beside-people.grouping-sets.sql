SELECT CAST(coalesce(sum(1), 0) AS BIGINT) AS "log_rows" FROM "log"

SELECT min(points) AS lowest, min(points) FILTER (WHERE points > 0) AS above_0, max(points) FILTER (WHERE points < 1) AS below_1, max(points) AS highest
FROM (
SELECT CASE WHEN typeof("s") = 'DOUBLE' THEN CASE WHEN abs(TRY_CAST("s" AS DOUBLE)) < 1e100 THEN TRY_CAST("s" AS DOUBLE) END WHEN abs(TRY_CAST(CAST("s" AS VARCHAR) AS DOUBLE)) < 1e100 AND NOT contains(CAST("s" AS VARCHAR), '_') THEN TRY_CAST(CAST("s" AS VARCHAR) AS DOUBLE) END AS points FROM "log"
) AS scores

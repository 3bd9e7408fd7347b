SELECT min(points) AS lowest, min(points) FILTER (WHERE points > 0) AS above_0, max(points) FILTER (WHERE points < 1) AS below_1, max(points) AS highest
FROM (
SELECT CASE WHEN typeof("score's") = 'DOUBLE' THEN CASE WHEN abs(TRY_CAST("score's" AS DOUBLE)) < 1e100 THEN TRY_CAST("score's" AS DOUBLE) END WHEN abs(TRY_CAST(CAST("score's" AS VARCHAR) AS DOUBLE)) < 1e100 AND NOT contains(CAST("score's" AS VARCHAR), '_') THEN TRY_CAST(CAST("score's" AS VARCHAR) AS DOUBLE) END AS points FROM "log"
UNION ALL
SELECT CASE WHEN typeof("t") = 'DOUBLE' THEN CASE WHEN abs(TRY_CAST("t" AS DOUBLE)) < 1e100 THEN TRY_CAST("t" AS DOUBLE) END WHEN abs(TRY_CAST(CAST("t" AS VARCHAR) AS DOUBLE)) < 1e100 AND NOT contains(CAST("t" AS VARCHAR), '_') THEN TRY_CAST(CAST("t" AS VARCHAR) AS DOUBLE) END AS points FROM "log"
) AS scores

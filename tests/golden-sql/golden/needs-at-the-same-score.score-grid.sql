SELECT grid, cell, min(points) AS low, max(points) AS high, CAST(sum(copies) AS BIGINT) AS "rows"
FROM (
SELECT points, 1 AS copies, 0 AS grid, CAST(least(floor((points - 0) / (1 - 0) * 16384), 16383) AS INTEGER) AS cell
FROM (
SELECT CASE WHEN typeof("s") = 'DOUBLE' THEN CASE WHEN abs(TRY_CAST("s" AS DOUBLE)) < 1e100 THEN TRY_CAST("s" AS DOUBLE) END WHEN abs(TRY_CAST(CAST("s" AS VARCHAR) AS DOUBLE)) < 1e100 AND NOT contains(CAST("s" AS VARCHAR), '_') THEN TRY_CAST(CAST("s" AS VARCHAR) AS DOUBLE) END AS points FROM "log"
) AS scores
WHERE points IS NOT NULL
) AS cells
GROUP BY grid, cell

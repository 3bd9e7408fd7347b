SELECT grid, cell, min(points) AS low, max(points) AS high, CAST(sum(copies) AS BIGINT) AS "rows"
FROM (
SELECT points, copies, place AS grid, CAST(least(floor((CASE WHEN of_cell = 0 THEN sqrt(sqrt(sqrt(sqrt(sqrt((points - low) / (high - low)))))) ELSE (points - low) / (high - low) END) * 256), 255) AS INTEGER) AS cell
FROM (
SELECT points, 1 AS copies, 0 AS grid, CAST(least(floor((points - 0) / (1 - 0) * 16384), 16383) AS INTEGER) AS cell
FROM (
SELECT CASE WHEN typeof("s") = 'DOUBLE' THEN CASE WHEN abs(TRY_CAST("s" AS DOUBLE)) < 1e100 THEN TRY_CAST("s" AS DOUBLE) END WHEN abs(TRY_CAST(CAST("s" AS VARCHAR) AS DOUBLE)) < 1e100 AND NOT contains(CAST("s" AS VARCHAR), '_') THEN TRY_CAST(CAST("s" AS VARCHAR) AS DOUBLE) END AS points FROM "log"
) AS scores
WHERE points IS NOT NULL
) AS rows_0
JOIN (VALUES (0, 3, 1, 2e-4, 2.4e-4), (0, 9, 2, 5.5e-4, 6e-4)) AS finer_0(of_grid, of_cell, place, low, high) ON grid = of_grid AND cell = of_cell
) AS cells
GROUP BY grid, cell

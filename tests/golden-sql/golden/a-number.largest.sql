WITH numbers AS (
SELECT * FROM (
SELECT 0 AS position, abs(CASE WHEN isfinite(TRY_CAST(CAST("predicted_days" AS VARCHAR) AS DOUBLE)) AND NOT contains(CAST("predicted_days" AS VARCHAR), '_') THEN TRY_CAST(CAST("predicted_days" AS VARCHAR) AS DOUBLE) END) AS p, abs(CASE WHEN isfinite(TRY_CAST(CAST("days" AS VARCHAR) AS DOUBLE)) AND NOT contains(CAST("days" AS VARCHAR), '_') THEN TRY_CAST(CAST("days" AS VARCHAR) AS DOUBLE) END) AS y, abs((CASE WHEN typeof("predicted_days") = 'DOUBLE' THEN CASE WHEN abs(TRY_CAST("predicted_days" AS DOUBLE)) < 1e100 THEN TRY_CAST("predicted_days" AS DOUBLE) END WHEN abs(TRY_CAST(CAST("predicted_days" AS VARCHAR) AS DOUBLE)) < 1e100 AND NOT contains(CAST("predicted_days" AS VARCHAR), '_') THEN TRY_CAST(CAST("predicted_days" AS VARCHAR) AS DOUBLE) END) - (CASE WHEN typeof("days") = 'DOUBLE' THEN CASE WHEN abs(TRY_CAST("days" AS DOUBLE)) < 1e100 THEN TRY_CAST("days" AS DOUBLE) END WHEN abs(TRY_CAST(CAST("days" AS VARCHAR) AS DOUBLE)) < 1e100 AND NOT contains(CAST("days" AS VARCHAR), '_') THEN TRY_CAST(CAST("days" AS VARCHAR) AS DOUBLE) END)) AS e FROM "log"
) AS every_number
WHERE p IS NOT NULL AND y IS NOT NULL
)
SELECT 'prediction' AS kind, position, max(p) AS size FROM numbers GROUP BY position
UNION ALL
SELECT 'label' AS kind, 0 AS position, max(y) AS size FROM numbers
UNION ALL
SELECT 'error' AS kind, 0 AS position, max(e) AS size FROM numbers
UNION ALL
SELECT 'usual' AS kind, 0 AS position, quantile_disc(p, 0.5) AS size FROM numbers WHERE p > 0
UNION ALL
SELECT 'usual' AS kind, 0 AS position, quantile_disc(y, 0.5) AS size FROM numbers WHERE y > 0

SELECT coalesce(max(greatest(abs(p), coalesce(abs(y), 0))) FILTER (WHERE p IS NOT NULL), 0) AS value, coalesce(max(abs(p - y)), 0) AS error FROM (
SELECT CASE WHEN abs(TRY_CAST(CAST("predicted_days" AS VARCHAR) AS DOUBLE)) < 1e100 AND NOT contains(CAST("predicted_days" AS VARCHAR), '_') THEN TRY_CAST(CAST("predicted_days" AS VARCHAR) AS DOUBLE) END AS p, CASE WHEN abs(TRY_CAST(CAST("days" AS VARCHAR) AS DOUBLE)) < 1e100 AND NOT contains(CAST("days" AS VARCHAR), '_') THEN TRY_CAST(CAST("days" AS VARCHAR) AS DOUBLE) END AS y FROM "log"
) AS numbers

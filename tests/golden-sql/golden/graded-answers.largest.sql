WITH numbers AS (
SELECT * FROM (
SELECT 0 AS position, abs(CASE WHEN (CASE WHEN CAST("rubric" AS VARCHAR) = '' THEN NULL WHEN CAST("rubric" AS VARCHAR) IN ('True', 'TRUE', 'False', 'FALSE') THEN lower(CAST("rubric" AS VARCHAR)) WHEN suffix(CAST("rubric" AS VARCHAR), '0') THEN regexp_replace(regexp_replace(CAST("rubric" AS VARCHAR), '^([+-]?[0-9]+)[.]0+$', '\1'), '^-0$', '0') ELSE CAST("rubric" AS VARCHAR) END) NOT IN ('refused', '-1', '?') THEN CASE WHEN isfinite(TRY_CAST(CAST("rubric" AS VARCHAR) AS DOUBLE)) AND NOT contains(CAST("rubric" AS VARCHAR), '_') THEN TRY_CAST(CAST("rubric" AS VARCHAR) AS DOUBLE) END END) AS p, abs(CAST(NULL AS DOUBLE)) AS y, abs((CASE WHEN typeof("rubric") = 'DOUBLE' THEN CASE WHEN abs(TRY_CAST("rubric" AS DOUBLE)) < 1e100 THEN TRY_CAST("rubric" AS DOUBLE) END WHEN abs(TRY_CAST(CAST("rubric" AS VARCHAR) AS DOUBLE)) < 1e100 AND NOT contains(CAST("rubric" AS VARCHAR), '_') THEN TRY_CAST(CAST("rubric" AS VARCHAR) AS DOUBLE) END) - (CAST(NULL AS DOUBLE))) AS e FROM "log"
) AS every_number
WHERE p IS NOT NULL
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

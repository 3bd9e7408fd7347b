SELECT model,
	"g0",
	GROUPING("g0") AS set_bits,
	count(*) FILTER (WHERE decision AND label) AS "tp",
	count(*) FILTER (WHERE decision AND NOT label) AS "fp",
	count(*) FILTER (WHERE NOT decision AND label) AS "fn",
	count(*) FILTER (WHERE NOT decision AND NOT label) AS "tn",
	count(*) FILTER (WHERE decision IS NOT NULL AND label IS NULL) AS "unlabelled",
	count(*) FILTER (WHERE decision IS NULL) AS "undecided",
	count(*) FILTER (WHERE mismatched AND label IS NOT NULL) AS "mismatched"
FROM (
SELECT model,
	"g0" AS "g0",
	false AS label,
	CASE WHEN prediction_level IN ('1', 'true') THEN true WHEN prediction_level IN ('0', 'false') THEN false END AS decision,
	false AS mismatched
FROM (
SELECT 'model' AS model,
	CASE WHEN CAST("race" AS VARCHAR) = '' THEN NULL WHEN CAST("race" AS VARCHAR) IN ('True', 'TRUE', 'False', 'FALSE') THEN lower(CAST("race" AS VARCHAR)) WHEN suffix(CAST("race" AS VARCHAR), '0') THEN regexp_replace(CAST("race" AS VARCHAR), '^([+-]?[0-9]+)[.]0+$', '\1') ELSE CAST("race" AS VARCHAR) END AS "g0",
	CASE WHEN CAST("selected" AS VARCHAR) = '' THEN NULL WHEN CAST("selected" AS VARCHAR) IN ('True', 'TRUE', 'False', 'FALSE') THEN lower(CAST("selected" AS VARCHAR)) WHEN suffix(CAST("selected" AS VARCHAR), '0') THEN regexp_replace(CAST("selected" AS VARCHAR), '^([+-]?[0-9]+)[.]0+$', '\1') ELSE CAST("selected" AS VARCHAR) END AS prediction_level
FROM "log"
) AS texts
) AS log_rows
GROUP BY GROUPING SETS ((model), (model, "g0"))

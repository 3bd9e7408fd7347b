SELECT model,
	"g0",
	0 AS set_bits,
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
	CASE WHEN label_level IN ('1', 'true') THEN true WHEN label_level IN ('0', 'false') THEN false END AS label,
	CASE WHEN prediction_level IN ('1', 'true') THEN true WHEN prediction_level IN ('0', 'false') THEN false END AS decision,
	false AS mismatched
FROM (
SELECT CASE WHEN CAST("rater" AS VARCHAR) = '' THEN NULL WHEN CAST("rater" AS VARCHAR) IN ('True', 'TRUE', 'False', 'FALSE') THEN lower(CAST("rater" AS VARCHAR)) WHEN suffix(CAST("rater" AS VARCHAR), '0') THEN regexp_replace(CAST("rater" AS VARCHAR), '^([+-]?[0-9]+)[.]0+$', '\1') ELSE CAST("rater" AS VARCHAR) END AS model,
	CASE WHEN CAST("sex" AS VARCHAR) = '' THEN NULL WHEN CAST("sex" AS VARCHAR) IN ('True', 'TRUE', 'False', 'FALSE') THEN lower(CAST("sex" AS VARCHAR)) WHEN suffix(CAST("sex" AS VARCHAR), '0') THEN regexp_replace(CAST("sex" AS VARCHAR), '^([+-]?[0-9]+)[.]0+$', '\1') ELSE CAST("sex" AS VARCHAR) END AS "g0",
	CASE WHEN CAST("gold" AS VARCHAR) = '' THEN NULL WHEN CAST("gold" AS VARCHAR) IN ('True', 'TRUE', 'False', 'FALSE') THEN lower(CAST("gold" AS VARCHAR)) WHEN suffix(CAST("gold" AS VARCHAR), '0') THEN regexp_replace(CAST("gold" AS VARCHAR), '^([+-]?[0-9]+)[.]0+$', '\1') ELSE CAST("gold" AS VARCHAR) END AS label_level,
	CASE WHEN CAST("answer" AS VARCHAR) = '' THEN NULL WHEN CAST("answer" AS VARCHAR) IN ('True', 'TRUE', 'False', 'FALSE') THEN lower(CAST("answer" AS VARCHAR)) WHEN suffix(CAST("answer" AS VARCHAR), '0') THEN regexp_replace(CAST("answer" AS VARCHAR), '^([+-]?[0-9]+)[.]0+$', '\1') ELSE CAST("answer" AS VARCHAR) END AS prediction_level
FROM "log"
) AS texts
) AS log_rows
GROUP BY GROUPING SETS ((model, "g0"))

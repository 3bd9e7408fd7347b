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
	CASE WHEN "g0" IN ('''; DROP TABLE log; --') THEN NULL ELSE "g0" END AS "g0",
	CASE WHEN label_level IN ('1', 'true') THEN true WHEN label_level IN ('0', 'false') THEN false END AS label,
	CASE WHEN prediction_level IN ('it''s', '\') THEN true WHEN prediction_level IS NOT NULL THEN false END AS decision,
	false AS mismatched
FROM (
SELECT 'model' AS model,
	CASE WHEN CAST("SELECT" AS VARCHAR) = '' THEN NULL WHEN CAST("SELECT" AS VARCHAR) IN ('True', 'TRUE', 'False', 'FALSE') THEN lower(CAST("SELECT" AS VARCHAR)) WHEN suffix(CAST("SELECT" AS VARCHAR), '0') THEN regexp_replace(CAST("SELECT" AS VARCHAR), '^([+-]?[0-9]+)[.]0+$', '\1') ELSE CAST("SELECT" AS VARCHAR) END AS "g0",
	CASE WHEN CAST("a""b; DROP TABLE log" AS VARCHAR) = '' THEN NULL WHEN CAST("a""b; DROP TABLE log" AS VARCHAR) IN ('True', 'TRUE', 'False', 'FALSE') THEN lower(CAST("a""b; DROP TABLE log" AS VARCHAR)) WHEN suffix(CAST("a""b; DROP TABLE log" AS VARCHAR), '0') THEN regexp_replace(CAST("a""b; DROP TABLE log" AS VARCHAR), '^([+-]?[0-9]+)[.]0+$', '\1') ELSE CAST("a""b; DROP TABLE log" AS VARCHAR) END AS label_level,
	CASE WHEN CAST("'; --" AS VARCHAR) = '' THEN NULL WHEN CAST("'; --" AS VARCHAR) IN ('True', 'TRUE', 'False', 'FALSE') THEN lower(CAST("'; --" AS VARCHAR)) WHEN suffix(CAST("'; --" AS VARCHAR), '0') THEN regexp_replace(CAST("'; --" AS VARCHAR), '^([+-]?[0-9]+)[.]0+$', '\1') ELSE CAST("'; --" AS VARCHAR) END AS prediction_level
FROM "log"
) AS texts
) AS log_rows
GROUP BY GROUPING SETS ((model), (model, "g0"))

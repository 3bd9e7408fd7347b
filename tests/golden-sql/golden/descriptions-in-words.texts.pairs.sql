SELECT name, a, baseline, variant, strata, b.text AS text_baseline, y.text AS text_variant
FROM text_pair LEFT JOIN wording AS b ON b.x = xb LEFT JOIN wording AS y ON y.x = xv
WHERE n > 400 AND n <= 800
ORDER BY n

SELECT model, "s1", v, rater, n, ok, refused, unparsed, CAST(coalesce(sum(1), 0) AS BIGINT) AS "cases"
FROM (SELECT model, "s1", "p0", v, coalesce(nullif("s0", ''), 'Unknown') AS rater, count(*) AS n, CAST(sum(CAST(replace(replace(ans, chr(30), ' '), chr(31), ' ') = majority AS INTEGER)) AS BIGINT) AS ok,
	CAST(sum(refused) AS BIGINT) AS refused, CAST(sum(unparsed) AS BIGINT) AS unparsed
FROM given JOIN cases USING (c) JOIN rated USING (model, "s1", "p0", v)
WHERE NOT torn
GROUP BY ALL) AS each_item
GROUP BY model, "s1", v, rater, n, ok, refused, unparsed

SELECT cases.c AS c, given.v AS v, given.rep AS rep, ans, ok, refused, unparsed, score, said.text AS words
FROM given JOIN cases USING (c) LEFT JOIN said ON said.c = cases.c AND said.v = given.v AND said.rep = given.rep
WHERE NOT torn AND cases.c IN (7, 9) AND given.v IN ('''; --', 'black')
ORDER BY c, v, length(given.rep), given.rep

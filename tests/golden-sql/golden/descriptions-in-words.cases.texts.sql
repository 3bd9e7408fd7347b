SELECT c, v, text FROM told JOIN wording USING (x) WHERE c IN (7, 9) AND v IN ('''; --', 'black')

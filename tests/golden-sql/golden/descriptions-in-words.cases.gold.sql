SELECT c, gold FROM golden WHERE c IN (7, 9)

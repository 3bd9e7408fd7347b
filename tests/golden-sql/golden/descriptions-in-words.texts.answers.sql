SELECT c, v, text FROM said WHERE c > 50 AND c <= 100 ORDER BY c, v, rep

SELECT (SELECT count(*) FROM words WHERE term = '?') = 6 AND count(*) = 6 FROM kept WHERE term IS NULL

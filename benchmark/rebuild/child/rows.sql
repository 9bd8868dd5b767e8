INSERT INTO users (id)
WITH RECURSIVE number (n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM number WHERE n < 1000)
SELECT n FROM number;

INSERT INTO notes (id, author, title, body, rank)
WITH RECURSIVE number (n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM number WHERE n < 1000000)
SELECT
	n,
	n * 7919 % 1000 + 1,
	'Title ' || n * 7919 % 1000000,
	CASE WHEN n % 10 > 0 THEN 'The body of note ' || n || ', with some more words, as notes have them' END,
	n % 100 || ''
FROM number;

SELECT count(*) = 0 FROM users WHERE state IS NULL
SELECT count(*) = 2 FROM users WHERE state = 'new'

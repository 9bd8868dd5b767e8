SELECT count(*) = 6 FROM users WHERE bio IS NULL

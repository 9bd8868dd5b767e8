SELECT count(*) = 6 FROM users WHERE level = 1 AND state = 'new'

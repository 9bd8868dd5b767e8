SELECT count(*) = 2 FROM users WHERE name = 'nobody'

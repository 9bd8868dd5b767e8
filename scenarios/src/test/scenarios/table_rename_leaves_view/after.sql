SELECT count(*) = 6 FROM users

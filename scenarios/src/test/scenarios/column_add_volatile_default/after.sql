SELECT count(DISTINCT token) = 6 FROM users

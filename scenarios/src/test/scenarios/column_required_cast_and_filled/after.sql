SELECT count(*) = 5 FROM users WHERE age = 2000 - year

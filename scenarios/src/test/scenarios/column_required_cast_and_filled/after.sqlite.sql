SELECT count(*) = 5 FROM users WHERE typeof(age) = 'integer' AND age = 2000 - year

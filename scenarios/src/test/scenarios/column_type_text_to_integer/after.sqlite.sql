SELECT count(*) = 4 FROM users WHERE typeof(age) = 'integer'

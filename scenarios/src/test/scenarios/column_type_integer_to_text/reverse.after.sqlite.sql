SELECT count(*) = 5 FROM users WHERE typeof(code) = 'integer'

SELECT count(*) = 6 FROM users WHERE typeof(code) = 'text'

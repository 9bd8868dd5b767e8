SELECT count(*) = 2 FROM users WHERE age = 7 AND size = length(name)

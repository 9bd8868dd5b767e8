SELECT count(*) = 6 FROM users WHERE size = length(name) + 1 AND lower = upper(email)

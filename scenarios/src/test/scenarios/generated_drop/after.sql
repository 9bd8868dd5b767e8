SELECT count(*) = 6 FROM users WHERE kept = length(email)

SELECT count(*) = 6 FROM users WHERE size = length(name) AND lower = lower(name)

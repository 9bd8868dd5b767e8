SELECT count(*) = 6 FROM users WHERE age = 18 AND slug = lower(name)

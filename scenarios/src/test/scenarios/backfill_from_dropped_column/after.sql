SELECT count(*) = 6 FROM users WHERE name IS NOT NULL

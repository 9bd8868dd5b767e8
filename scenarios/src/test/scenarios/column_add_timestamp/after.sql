SELECT count(*) = 6 FROM users WHERE created_at IS NOT NULL

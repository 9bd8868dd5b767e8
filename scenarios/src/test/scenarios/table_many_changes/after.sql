SELECT count(*) = 0 FROM users WHERE age IS NULL OR active IS NULL OR created_at IS NULL
SELECT count(*) = 2 FROM users WHERE age = 18

SELECT count(*) = 2 FROM users WHERE nick = 'it''s nobody'
SELECT count(*) = 2 FROM users WHERE age = length(name) AND age > 0

SELECT count(*) = 4 FROM users WHERE bio = CASE id WHEN 1 THEN 'of a' WHEN 2 THEN 'none' WHEN 4 THEN 'of d' WHEN 3 THEN 'of c' END

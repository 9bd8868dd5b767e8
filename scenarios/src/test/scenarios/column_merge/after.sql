SELECT count(*) = 6 FROM users WHERE name LIKE 'first _: it''s; -- % last _: it''s; -- %' AND city = 'place' OR name = ' ' AND city = ''

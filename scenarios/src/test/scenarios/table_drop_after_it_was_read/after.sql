SELECT count(*) = 6 FROM users WHERE (nick LIKE 'nick _: it''s%' OR nick = '')

SELECT count(*) = 6 FROM words WHERE size = length(body) AND (body LIKE 'text %' OR body = '') AND (rank LIKE 'nocase %' OR rank = '')

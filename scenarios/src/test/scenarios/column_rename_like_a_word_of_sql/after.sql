SELECT count(*) = 6 FROM words WHERE size = length(body) AND body LIKE 'text %' AND rank LIKE 'nocase %'

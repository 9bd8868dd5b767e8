SELECT count(*) = 6 FROM notes JOIN users ON users.code = notes.author_code WHERE substr(users.code, 6, 1) = substr(notes.title, 7, 1) OR notes.title IS NULL OR notes.title = ''

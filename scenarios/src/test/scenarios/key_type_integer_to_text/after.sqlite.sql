SELECT count(*) = 6 FROM users WHERE typeof(id) = 'text'
SELECT count(*) = 6 FROM notes JOIN users ON users.id = notes.author_id

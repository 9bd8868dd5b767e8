SELECT count(*) = 6 FROM notes JOIN users ON users.id = notes.author_id WHERE notes.tenant = lower(users.name)

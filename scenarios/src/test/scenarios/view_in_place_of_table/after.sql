SELECT count(*) = 6 FROM users JOIN people ON people.full_name = users.name

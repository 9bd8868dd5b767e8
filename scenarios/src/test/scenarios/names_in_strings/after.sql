SELECT count(*) = 1 FROM members WHERE title = 'users.name, __new_users' AND mark = 'users.name, __new_users: users.name'
SELECT count(*) = 2 FROM members WHERE sort = 'name of users, kind'

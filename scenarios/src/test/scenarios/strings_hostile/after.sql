SELECT count(*) = 2 FROM notes WHERE later LIKE 'x%-- y%DROP TABLE notes; /*'

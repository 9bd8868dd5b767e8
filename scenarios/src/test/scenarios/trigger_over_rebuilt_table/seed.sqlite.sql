INSERT INTO users (name, age) VALUES ('a', 1), ('b', 2), (NULL, NULL);
CREATE TRIGGER watch_age AFTER UPDATE OF age ON users BEGIN
  UPDATE users SET name = 'older' WHERE id = new.id;
END;

CREATE TABLE new_notes (
	id integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	author bigint NOT NULL REFERENCES users (id),
	title text NOT NULL,
	body text NOT NULL,
	rank text
);
INSERT INTO new_notes (id, author, title, body, rank) SELECT id, author, title, coalesce(body, ''), rank FROM notes;
DROP TABLE notes;
ALTER TABLE new_notes RENAME TO notes;
CREATE INDEX notes_author_index ON notes (author);
CREATE INDEX notes_title_index ON notes (title);

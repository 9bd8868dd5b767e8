UPDATE spans SET first = -1 WHERE third = 2 RETURNING 1
SELECT count(*) = 0 FROM watch_seen
UPDATE spans SET third = 3, fourth = 4 WHERE third = 2 RETURNING 1
SELECT group_concat(what) = '2 became 3' FROM watch_seen
SELECT count(*) = 1 FROM uses WHERE span_second = 3

SELECT max(seq) >= 501 AND count(*) = 1 FROM sqlite_sequence
SELECT name = 'people' FROM sqlite_sequence

SELECT count(*) = 5 FROM events WHERE rowid || what IN ('7a', '3b', '9c', '20d', '11e')
SELECT sum(rowid * a) = 7 + 3 + 18 + 40 + 33 FROM pairs
SELECT count(*) = 5 FROM codes WHERE rowid || code IN ('7a', '3b', '9c', '20d', '11e')

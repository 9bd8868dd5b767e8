CREATE TABLE watch_seen (what text NOT NULL);
CREATE TRIGGER watch_second AFTER UPDATE OF second ON spans BEGIN
  INSERT INTO watch_seen VALUES (old.second || ' became ' || new.second);
END;
INSERT INTO spans (first, second, third) VALUES (1, 2, 3), (2, 4, 6), (3, 6, 9), (4, 8, 12), (5, 10, 15);
INSERT INTO uses (span_second) VALUES (2), (4), (4), (10), (NULL);

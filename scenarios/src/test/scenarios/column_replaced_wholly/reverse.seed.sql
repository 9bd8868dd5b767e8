INSERT INTO words (term) VALUES ('a'), ('b'), ('c'), ('d'), ('e');
INSERT INTO kept (term) VALUES ('a'), ('b'), ('c'), ('d'), ('e');

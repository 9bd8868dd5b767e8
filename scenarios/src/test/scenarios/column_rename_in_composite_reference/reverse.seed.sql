INSERT INTO places (land, city, people) VALUES ('a', 'A', 2147483647), ('a', 'B', -2147483648), ('b', '', NULL), ('', 'B', 0), ('ünï', 'it''s', 1);
INSERT INTO visits (id, land, city) VALUES (1, 'a', 'A'), (2, 'a', 'B'), (3, NULL, NULL), (4, '', 'B'), (5, 'ünï', 'it''s');

INSERT INTO users (id, code, age) VALUES (1, 'a', '1'), (2, '', '-2147483648'), (3, 'nobody', '0'), (4, 'it''s', '2147483647'), (5, 'ünï', '42');
INSERT INTO on_cascade (id, deleted, updated) VALUES (1, 1, 'a'), (2, 2, ''), (3, NULL, 'nobody'), (4, 4, NULL), (5, 5, 'ünï');
INSERT INTO on_set_null (id, deleted, updated) VALUES (1, 1, 'a'), (2, 2, ''), (3, NULL, 'nobody'), (4, 4, NULL), (5, 5, 'ünï');
INSERT INTO on_set_default (id, deleted, updated) VALUES (1, 1, 'a'), (2, 2, ''), (3, NULL, 'nobody'), (4, 4, NULL), (5, 5, 'ünï');
INSERT INTO on_restrict (id, deleted, updated) VALUES (1, 1, 'a'), (2, 2, ''), (3, NULL, 'nobody'), (4, 4, NULL), (5, 5, 'ünï');
INSERT INTO on_no_action (id, deleted, updated) VALUES (1, 1, 'a'), (2, 2, ''), (3, NULL, 'nobody'), (4, 4, NULL), (5, 5, 'ünï');

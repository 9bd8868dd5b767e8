INSERT INTO members (user_id, team_id) VALUES (1, 1), (1, 2), (2, 1), (2, 2), (3, 3);
INSERT INTO visits (id, user_id, team_id) VALUES (1, 1, 2), (2, 3, 3), (3, NULL, 9), (4, NULL, NULL), (5, 2, 1);

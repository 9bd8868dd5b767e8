INSERT INTO users (id, name, code) VALUES (1, '', ''), (2, 'exactly twenty chars', 'four'), (3, 'ünïünïünïünïünïünïün', 'ünïü'), (4, 'it''s', NULL), (5, '-- ;', ' ');

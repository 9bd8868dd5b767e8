SELECT count(*) = 1 FROM sqlite_schema WHERE type = 'trigger' AND name = 'watch_age' AND tbl_name = 'users'

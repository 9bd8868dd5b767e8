SELECT sum(seen) = 2 AND (SELECT count(*) = 3 FROM flags WHERE done) FROM flags

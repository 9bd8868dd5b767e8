SELECT count(*) = 2 AND (SELECT sum(done) = 3 FROM flags) FROM flags WHERE seen

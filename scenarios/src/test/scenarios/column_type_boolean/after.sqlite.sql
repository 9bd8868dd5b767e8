SELECT sum(seen) = 2 AND sum(done) = 3 FROM flags

SELECT count(*) = 6 FROM totals

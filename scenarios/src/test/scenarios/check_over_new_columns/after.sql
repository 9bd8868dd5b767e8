SELECT count(*) = 6 AND min(area) = 2 AND max(area) = 12 FROM boxes

SELECT count(*) = 6 FROM boxes WHERE quad = 4 * width

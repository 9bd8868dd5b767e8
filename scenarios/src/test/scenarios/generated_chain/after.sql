SELECT count(*) = 6 FROM boxes WHERE twice = 2 * breadth AND thrice = 3 * breadth AND six = 6 * breadth

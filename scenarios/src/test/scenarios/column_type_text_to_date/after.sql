SELECT count(*) = 2 FROM items WHERE value = '2024-02-29'

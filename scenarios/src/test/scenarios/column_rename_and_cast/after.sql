SELECT price = 1.5 FROM goods WHERE id = 2
SELECT sum(score) = 13 FROM goods

SELECT count(*) = 6 FROM "Kind: ünï ""q"" 'a'"
SELECT count(*) = 2 FROM "select * from [x] `y`" WHERE "a]b" = '`; DROP TABLE "x"; --'
SELECT count(*) = 6 FROM "view; --"

SELECT count(*) = 4 FROM cells WHERE typeof(whole) = 'real' AND typeof(part) = 'text' AND typeof(raw) = 'text'
SELECT count(*) = 5 FROM cells WHERE typeof(digits) = 'real'
SELECT group_concat(raw, '') = 'abde' FROM cells

SELECT count(*) = 4 FROM cells WHERE typeof(whole) = 'integer' AND typeof(part) = 'real' AND typeof(raw) = 'blob' AND typeof(digits) = 'text'

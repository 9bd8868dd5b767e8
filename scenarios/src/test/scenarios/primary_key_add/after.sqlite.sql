SELECT group_concat(id || what) = '1a,3c,4d,5e' FROM events

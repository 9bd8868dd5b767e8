SELECT count(*) = 6 FROM sizes JOIN boxes ON boxes.id = sizes.id WHERE sizes.twice = boxes.width * 2

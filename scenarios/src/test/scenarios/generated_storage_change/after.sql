SELECT count(*) = 6 FROM boxes WHERE area IS NOT DISTINCT FROM width * height AND edge IS NOT DISTINCT FROM width + height

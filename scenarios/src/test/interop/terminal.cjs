// drizzle-kit asks nobody who is not a terminal.
process.stdin.isTTY = true;
process.stdin.setRawMode = () => process.stdin;
process.stdout.isTTY = true;

// node migrate.mjs <database> <folder> <on or off>: drizzle-orm's own migrator, with foreign keys on or off.
import Database from 'better-sqlite3';
import { drizzle } from 'drizzle-orm/better-sqlite3';
import { migrate } from 'drizzle-orm/better-sqlite3/migrator';

const [database, migrationsFolder, foreignKeys] = process.argv.slice(2);
const client = new Database(database);
client.pragma(`foreign_keys = ${foreignKeys}`);
try {
  migrate(drizzle({ client }), { migrationsFolder });
} catch (error) {
  console.error(error.cause?.message ?? error.message);
  process.exitCode = 1;
} finally {
  client.close();
}

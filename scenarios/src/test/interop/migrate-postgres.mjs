// node migrate-postgres.mjs <url> <folder>: drizzle-orm's own migrator over node-postgres.
import { drizzle } from 'drizzle-orm/node-postgres';
import { migrate } from 'drizzle-orm/node-postgres/migrator';
import pg from 'pg';

const [connectionString, migrationsFolder] = process.argv.slice(2);
const client = new pg.Client({ connectionString });
client.on('notice', () => {});
await client.connect();
try {
  await migrate(drizzle({ client }), { migrationsFolder });
} catch (error) {
  console.error(error.cause?.message ?? error.message);
  process.exitCode = 1;
} finally {
  await client.end();
}

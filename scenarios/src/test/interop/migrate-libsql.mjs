// node migrate-libsql.mjs <database> <folder>: drizzle-orm's own migrator over libsql.
import { createClient } from '@libsql/client';
import { drizzle } from 'drizzle-orm/libsql';
import { migrate } from 'drizzle-orm/libsql/migrator';

const [database, migrationsFolder] = process.argv.slice(2);
const client = createClient({ url: `file:${database}` });
try {
  await migrate(drizzle({ client }), { migrationsFolder });
} catch (error) {
  console.error(error.cause?.message ?? error.message);
  process.exitCode = 1;
} finally {
  client.close();
}

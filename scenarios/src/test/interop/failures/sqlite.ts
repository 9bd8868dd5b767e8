// What drizzle-kit does not write down as it was meant.
import { sql } from 'drizzle-orm';
import { check, index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core';

export const users = sqliteTable(
  'users',
  {
    id: integer().primaryKey(),
    age: integer(),
    prefs: text({ mode: 'json' }).default({ says: "it's" }),
  },
  (t) => [check('adult', sql`${t.age} > ${17}`), index('by_age').on(t.age)],
);

export const notes = sqliteTable('notes', { id: integer().primaryKey(), age: integer() }, (t) => [
  index('by_age').on(t.age),
]);

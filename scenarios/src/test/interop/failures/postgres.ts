// What drizzle-kit does not write down as it was meant.
import { sql } from 'drizzle-orm';
import { check, index, integer, jsonb, pgTable, text } from 'drizzle-orm/pg-core';

export const users = pgTable(
  'users',
  {
    id: integer().primaryKey(),
    age: integer(),
    prefs: jsonb().default({ says: "it's" }),
    words: text().array().default(["it's"]),
  },
  (t) => [
    check('adult', sql`${t.age} > ${17}`),
    index('adults').on(t.age).where(sql`${t.age} > ${18}`),
    index('by_age').on(t.age).concurrently(),
  ],
);

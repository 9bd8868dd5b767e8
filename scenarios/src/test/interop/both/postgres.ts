// What First.java, Second.java and Third.java say, in the words of drizzle-orm.
import { sql } from 'drizzle-orm';
import { type AnyPgColumn, bigint, boolean, check, doublePrecision, foreignKey, index, integer, jsonb, numeric, pgTable, pgView, primaryKey, text, unique, uniqueIndex, varchar } from 'drizzle-orm/pg-core';
import { join } from 'node:path';
import { edits } from '../edits';

const { after, since } = edits(join(__dirname, 'edits.txt'));

export const users = pgTable(
  'users',
  {
    id: bigint({ mode: 'number' }).primaryKey().generatedByDefaultAsIdentity(),
    email: varchar({ length: 60 }).notNull().unique(),
    role: text().notNull().default("it's"),
    active: boolean().notNull().default(true),
    hidden: boolean().default(false),
    age: integer().default(0),
    score: doublePrecision().default(-1.5),
    prefs: jsonb().notNull().default({}),
    name: text(),
    loud: text().generatedAlwaysAs(sql`upper(name)`),
    bossId: bigint('boss_id', { mode: 'number' }).references((): AnyPgColumn => users.id, { onDelete: 'set null' }),
    nick: text(),
    money: numeric({ precision: 10, scale: 2 }).default(sql`1.50`),
    ...since('second', { city: text().notNull().default('here') }),
    ...since('third', { zip: integer().unique() }),
  },
  (t) => [
    index('users_role_age_index').on(t.role, t.age.desc()),
    uniqueIndex('users_active_name').on(t.name).where(sql`active`),
    unique().on(t.role, t.age),
    check('users_role_check', sql`"role" IN ('admin', 'it''s')`),
    check('users_age', sql`age >= 0`),
    ...(after('second') ? [index().on(t.city)] : []),
  ],
);

export const seats = pgTable('seats', { row: integer().notNull(), place: text().notNull() }, (t) => [
  primaryKey({ columns: [t.row, t.place] }),
]);

export const notes = pgTable(
  'notes',
  {
    id: integer().primaryKey(),
    row: integer(),
    place: text(),
    userId: bigint('user_id', { mode: 'number' })
      .notNull()
      .references(() => users.id, { onDelete: 'cascade', onUpdate: 'restrict' }),
  },
  (t) => [foreignKey({ columns: [t.row, t.place], foreignColumns: [seats.row, seats.place] }).onDelete('cascade')],
);

export const activeUsers = pgView('active_users', { id: integer(), email: text() }).as(
  sql`select id, email from users where active`,
);

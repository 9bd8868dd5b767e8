// What First.java, Second.java and Third.java say, in the words of drizzle-orm.
import { desc, sql } from 'drizzle-orm';
import { type AnySQLiteColumn, check, customType, foreignKey, index, integer, primaryKey, sqliteTable, sqliteView, text, unique, uniqueIndex } from 'drizzle-orm/sqlite-core';
import { join } from 'node:path';
import { edits } from '../edits';

const { after, since } = edits(join(__dirname, 'edits.txt'));

const bigint = customType<{ data: number }>({ dataType: () => 'bigint' });
const double = customType<{ data: number }>({ dataType: () => 'double precision' });
const varchar60 = customType<{ data: string }>({ dataType: () => 'varchar(60)' });
const money = customType<{ data: string }>({ dataType: () => 'numeric(10, 2)' });

export const users = sqliteTable(
  'users',
  {
    id: integer().primaryKey({ autoIncrement: true }),
    email: varchar60().notNull().unique(),
    role: text().notNull().default("it's"),
    active: integer({ mode: 'boolean' }).notNull().default(true),
    hidden: integer({ mode: 'boolean' }).default(false),
    age: integer().default(0),
    score: double().default(-1.5),
    prefs: text({ mode: 'json' }).notNull().default({}),
    name: text(),
    loud: text().generatedAlwaysAs(sql`upper(name)`, { mode: 'stored' }),
    bossId: bigint('boss_id').references((): AnySQLiteColumn => users.id, { onDelete: 'set null' }),
    nick: text(),
    money: money().default(sql`1.50`),
    ...since('second', { city: text().notNull().default('here') }),
    ...since('third', { zip: integer().unique() }),
  },
  (t) => [
    index('users_role_age_index').on(t.role, desc(t.age)),
    uniqueIndex('users_active_name').on(t.name).where(sql`active`),
    unique().on(t.role, t.age),
    check('users_role_check', sql`"role" IN ('admin', 'it''s')`),
    check('users_age', sql`age >= 0`),
    ...(after('second') ? [index('users_city_index').on(t.city)] : []),
  ],
);

export const seats = sqliteTable('seats', { row: integer().notNull(), place: text().notNull() }, (t) => [
  primaryKey({ columns: [t.row, t.place] }),
]);

export const notes = sqliteTable(
  'notes',
  {
    id: integer().primaryKey(),
    row: integer(),
    place: text(),
    userId: bigint('user_id').notNull().references(() => users.id, { onDelete: 'cascade', onUpdate: 'restrict' }),
  },
  (t) => [foreignKey({ columns: [t.row, t.place], foreignColumns: [seats.row, seats.place] }).onDelete('cascade')],
);

export const activeUsers = sqliteView('active_users', { id: integer(), email: text() }).as(
  sql`select id, email from users where active`,
);

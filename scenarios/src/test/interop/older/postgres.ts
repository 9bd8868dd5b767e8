import { sql } from 'drizzle-orm';
import { bigserial, boolean, foreignKey, index, integer, jsonb, numeric, pgEnum, pgSchema, pgTable, primaryKey, serial, text, timestamp, unique, uniqueIndex, varchar } from 'drizzle-orm/pg-core';

export const mood = pgEnum('mood', ['good', 'so-so']);
export const app = pgSchema('app');

export const authors = pgTable(
  'authors',
  {
    id: serial('id').primaryKey(),
    name: varchar('name', { length: 40 }).notNull().default("it's"),
    email: text('email').unique(),
    mood: mood('mood').default('good'),
    active: boolean('active').notNull().default(true),
    score: numeric('score', { precision: 10, scale: 2 }),
    at: timestamp('at', { withTimezone: true, precision: 3 }).defaultNow(),
    tags: text('tags').array(),
    data: jsonb('data').default({ a: [1, 'two'] }),
  },
  (t) => ({
    byName: index('authors_name').on(t.name).where(sql`${t.active} = true`),
    byScore: uniqueIndex('authors_score').on(t.score, t.name),
    once: unique('authors_once').on(t.name, t.at).nullsNotDistinct(),
  }),
);

export const books = app.table(
  'books',
  {
    row: integer('row').notNull(),
    seat: text('seat').notNull(),
    author: integer('author').references(() => authors.id, { onDelete: 'cascade', onUpdate: 'set null' }),
  },
  (t) => ({ key: primaryKey({ columns: [t.row, t.seat] }) }),
);

export const pages = pgTable(
  'pages',
  { id: bigserial('id', { mode: 'number' }).primaryKey(), row: integer('row'), seat: text('seat') },
  (t) => ({ book: foreignKey({ columns: [t.row, t.seat], foreignColumns: [books.row, books.seat] }) }),
);

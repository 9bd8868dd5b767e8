import { sql } from 'drizzle-orm';
import { foreignKey, index, integer, primaryKey, real, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core';

export const authors = sqliteTable(
  'authors',
  {
    id: integer('id').primaryKey({ autoIncrement: true }),
    name: text('name', { length: 40 }).notNull().default("it's"),
    email: text('email').unique(),
    active: integer('active', { mode: 'boolean' }).notNull().default(true),
    score: real('score').default(-0.5),
    at: text('at').default(sql`(current_timestamp)`),
    tags: text('tags', { mode: 'json' }).default({ a: [1, 'two'] }),
  },
  (t) => ({
    byName: index('authors_name').on(t.name).where(sql`${t.active} = 1`),
    lower: uniqueIndex('authors_score').on(t.score, t.name),
  }),
);

export const books = sqliteTable(
  'books',
  {
    row: integer('row').notNull(),
    seat: text('seat').notNull(),
    author: integer('author').references(() => authors.id, { onDelete: 'cascade', onUpdate: 'set null' }),
  },
  (t) => ({ key: primaryKey({ columns: [t.row, t.seat] }) }),
);

export const pages = sqliteTable(
  'pages',
  { id: integer('id').primaryKey(), row: integer('row'), seat: text('seat') },
  (t) => ({ book: foreignKey({ columns: [t.row, t.seat], foreignColumns: [books.row, books.seat] }) }),
);

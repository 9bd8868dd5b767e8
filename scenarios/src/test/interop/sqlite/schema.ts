import { eq, sql, type SQL } from 'drizzle-orm';
import {
  type AnySQLiteColumn,
  blob,
  check,
  foreignKey,
  index,
  integer,
  numeric,
  primaryKey,
  real,
  sqliteTable,
  sqliteView,
  text,
  unique,
  uniqueIndex,
} from 'drizzle-orm/sqlite-core';
import { join } from 'node:path';
import { edits } from '../edits';

const { after, since, until, changed } = edits(join(__dirname, 'edits.txt'));

export const authors = sqliteTable(
  'authors',
  {
    id: integer().primaryKey({ autoIncrement: true }),
    name: text().notNull(),
    ...since('add_authors_born', { born: integer({ mode: 'timestamp' }) }),
    ...since('add_authors_note_defaults', { note: text().notNull().default("it's \"so\" \\ with\nlines; and ü") }),
    ...since('unique_authors_email', { email: text().unique() }),
    ...since('generated_columns', {
      loud: text().generatedAlwaysAs((): SQL => sql`upper(${authors.name})`, { mode: 'virtual' }),
    }),
    ...(after('rename_column') ? { years: integer().default(0) } : { age: integer().default(0) }),
    ...until('drop_column', { gone: text() }),
  },
  (t) => [
    ...(after('partial_index') ? [index('authors_adult').on(t.name).where(sql`${t.id} > 10 and ${t.name} <> 'x,y z'`)] : []),
    ...(after('expression_index') ? [uniqueIndex('authors_lower').on(sql`lower(${t.name})`, t.id)] : []),
    ...(after('descending_index') ? [index('authors_last').on(sql`${t.name} desc`)] : []),
  ],
);

const books = sqliteTable(
  changed('rename_table', 'books', 'works'),
  {
    id: integer().primaryKey(),
    title: changed('column_required', text(), changed('column_optional', text().notNull(), text())),
    author: changed(
      'drop_reference',
      integer().references(() => authors.id, { onDelete: 'cascade', onUpdate: 'restrict' }),
      integer(),
    ),
    pages: changed('column_type', integer(), changed('column_default', text(), text().default('many'))),
    ...since('add_books_isbn', { isbn: text({ length: 13 }) }),
    ...since('text_length', { code: text({ length: 9 }).notNull().default('') }),
  },
  (t) => [
    ...(after('index_books_title') && !after('drop_index')
      ? [index('books_title').on(...(after('index_changed') ? [t.title, t.id] : [t.title]) as [typeof t.title])]
      : []),
    ...(after('index_changed') ? [index('books_author').on(t.author, t.title)] : after('index_books_title') ? [index('books_author').on(t.author)] : []),
    ...(after('check_books') && !after('check_dropped')
      ? [check('books_pages', changed('check_changed', sql`${t.pages} > 0`, sql`length(${t.title}) < 100`))]
      : []),
  ],
);
export const shelf = after('create_books') ? books : undefined;

export const nodes: any = after('self_reference')
  ? sqliteTable('nodes', {
      id: integer().primaryKey(),
      parent: integer().references((): AnySQLiteColumn => nodes!.id, { onDelete: 'set null' }),
    })
  : undefined;

export const tags = after('create_tags_composite_key')
  ? sqliteTable(
      'tags',
      {
        book: integer().notNull(),
        word: text({ enum: ['new', 'old'] }).notNull(),
        place: integer().notNull(),
      },
      (t) => [
        changed(
          'composite_key_grows',
          primaryKey({ columns: [t.book, t.word] }),
          primaryKey({ columns: [t.book, t.word, t.place] }),
        ),
      ],
    )
  : undefined;

export const reviews = after('create_reviews_every_action')
  ? sqliteTable(
      'reviews',
      {
        id: integer().primaryKey(),
        a: integer().references(() => authors.id, { onDelete: 'restrict', onUpdate: 'cascade' }),
        b: integer().references(() => authors.id, { onDelete: 'set default', onUpdate: 'set null' }),
        c: integer().references(() => authors.id, { onUpdate: 'set default' }),
        book: integer(),
        word: text(),
        line: integer(),
      },
      (t) => [
        ...(after('composite_reference') && !after('composite_key_grows')
          ? [foreignKey({ columns: [t.book, t.word], foreignColumns: [tags!.book, tags!.word], name: 'reviews_to_tags' })]
          : []),
        unique('reviews_once').on(t.book, t.line),
      ],
    )
  : undefined;

export const shapes = after('create_shapes_of_types')
  ? sqliteTable('shapes', {
      id: text().primaryKey(),
      flag: integer({ mode: 'boolean' }),
      at: integer({ mode: 'timestamp_ms' }),
      json: text({ mode: 'json' }),
      size: real(),
      money: numeric(),
      big: numeric({ mode: 'bigint' }),
      bytes: blob({ mode: 'buffer' }),
      huge: blob({ mode: 'bigint' }),
      data: blob({ mode: 'json' }),
      ...since('defaults_text', { plain: text().default('plain'), empty: text().default('') }),
      ...since('defaults_number', {
        zero: integer().default(0),
        minus: integer().default(-7),
        half: real().default(0.5),
        large: real().default(1e21),
      }),
      ...since('defaults_boolean', {
        yes: integer({ mode: 'boolean' }).notNull().default(true),
        no: integer({ mode: 'boolean' }).default(false),
      }),
    })
  : undefined;

export const moments = after('defaults_expression')
  ? sqliteTable('moments', {
      id: integer().primaryKey({ autoIncrement: true }),
      at: text().notNull().default(sql`(current_timestamp)`),
      day: text().default(sql`CURRENT_DATE`),
      sum: integer().default(sql`(1 + (2 * 3))`),
      list: text({ mode: 'json' }).default({ a: [1, 'two'] }),
      twice: integer().generatedAlwaysAs(sql`(sum * 2) + (id)`, { mode: 'stored' }),
    })
  : undefined;

export const writers = after('view_by_query') && !after('view_dropped')
  ? sqliteView('writers').as((qb) => qb.select().from(authors).where(eq(authors.id, 1)))
  : undefined;

export const titles = after('view_by_sql')
  ? sqliteView('titles', { id: integer(), name: text().default("it's") }).as(
      changed('view_changed', sql`select id, name from authors`, sql`select id, name from authors where name <> ''`),
    )
  : undefined;

export const outside = after('view_by_sql') ? sqliteView('outside', { id: integer() }).existing() : undefined;

export const odd = after('create_hostile_names')
  ? sqliteTable(
      'odd "name" of\'s',
      {
        key: integer('or der').primaryKey(),
        select: text('select'),
        ...since('hostile_literals', { said: text().default("--> it's; 'quoted' ${x} ? $1 \\n") }),
      },
      (t) => [
        index('odd index').on(t.select),
        check('odd check', sql`"select" not like 'a''b, "c" $1 ?'`),
      ],
    )
  : undefined;

export const gone = after('drop_table') ? undefined : sqliteTable('gone', { id: integer().primaryKey(), word: text() });

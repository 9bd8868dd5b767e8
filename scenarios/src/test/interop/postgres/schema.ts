import { eq, sql, type SQL } from 'drizzle-orm';
import {
  type AnyPgColumn,
  bigint,
  bigserial,
  bit,
  boolean,
  char,
  check,
  cidr,
  customType,
  date,
  doublePrecision,
  foreignKey,
  index,
  inet,
  integer,
  interval,
  json,
  jsonb,
  line,
  macaddr,
  macaddr8,
  numeric,
  pgEnum,
  pgMaterializedView,
  pgPolicy,
  pgRole,
  pgSchema,
  pgSequence,
  pgTable,
  pgView,
  point,
  primaryKey,
  real,
  serial,
  smallint,
  smallserial,
  text,
  time,
  timestamp,
  unique,
  uniqueIndex,
  uuid,
  varchar,
} from 'drizzle-orm/pg-core';
import { join } from 'node:path';
import { edits } from '../edits';

const { after, since, until, changed } = edits(join(__dirname, 'edits.txt'));

export const app = pgSchema('app');

export const mood = pgEnum(changed('rename_enum', 'mood', 'feeling'), [
  ...(after('enum_value_before') ? ['great'] : []),
  'good',
  "it's",
  ...(after('enum_value_added') ? ['bad'] : []),
] as [string, ...string[]]);
export const kind = app.enum('kind', ['a', 'b; --> c']);

export const authors = after('create_authors')
  ? pgTable(
      'authors',
      {
        id: integer().primaryKey().generatedAlwaysAsIdentity(),
        name: text().notNull(),
        mood: mood().notNull().default('good'),
        ...since('enum_in_schema_column', { kind: kind(), kinds: kind().array() }),
        ...since('unique_column', { email: text().unique() }),
        ...(after('rename_column') ? { years: integer().default(0) } : { age: integer().default(0) }),
        ...since('generated_column', { loud: text().generatedAlwaysAs((): SQL => sql`upper(${authors!.name})`) }),
        ...until('drop_column', { gone: varchar({ length: 9 }) }),
      },
      (t) => [
        ...(after('index_plain') && !after('drop_index') ? [index().on(t.name)] : []),
        ...(after('index_expression') ? [uniqueIndex('authors_lower').on(sql`lower(${t.name})`, t.id)] : []),
        ...(after('index_partial') ? [index('authors_good').on(t.name).where(sql`${t.mood} = 'good' and ${t.name} <> 'x,y'`)] : []),
      ],
    )
  : undefined;

const booksIn = (create: typeof pgTable) =>
  create(
    changed('rename_table', 'books', 'works'),
    {
      id: serial().primaryKey(),
      title: changed('column_required', text(), changed('column_optional', text().notNull(), text())),
      author: integer().references(() => authors!.id, { onDelete: 'cascade', onUpdate: 'restrict' }),
      pages: changed('column_type', integer(), changed('column_default', bigint({ mode: 'number' }), bigint({ mode: 'number' }).default(1))),
      tags: text().array(),
    },
    (t) => [
      ...(after('unique_nulls_not_distinct') && !after('drop_unique')
        ? [unique('books_once').on(t.title, t.author).nullsNotDistinct()]
        : []),
      ...(after('check_added') && !after('drop_check')
        ? [check('books_pages', changed('check_changed', sql`${t.pages} > 0`, sql`${t.pages} between 1 and 9`))]
        : []),
      ...(after('index_methods')
        ? [
            index('books_tags').using('gin', t.tags),
            index('books_hash').using('hash', t.author),
            index('books_pattern').on(t.title.op('text_pattern_ops')),
          ]
        : []),
      ...(after('index_with_parameters') ? [index('books_loose').on(t.title).with({ fillfactor: 70, deduplicate_items: 'off' })] : []),
      ...(after('index_descending')
        ? [index('books_last').on(t.title.desc(), t.author.asc().nullsFirst(), t.pages.desc().nullsFirst())]
        : []),
    ],
  );
export const shelf = after('create_books') ? booksIn(pgTable) : undefined;

export const counter = after('create_sequences') && !after('drop_sequence')
  ? pgSequence('counter', changed('sequence_changed', {}, { startWith: 5, increment: 2, maxValue: 1000, minValue: 1, cache: 3, cycle: true }))
  : undefined;
export const appCounter = after('create_sequences') ? app.sequence('counter', { startWith: '100', increment: -1, minValue: -9, maxValue: 100 }) : undefined;

export const identities = after('create_identities')
  ? pgTable('identities', {
      a: integer().primaryKey().generatedByDefaultAsIdentity(),
      b: changed(
        'identity_dropped',
        bigint({ mode: 'bigint' }).notNull().generatedAlwaysAsIdentity({
          name: 'of_b',
          startWith: changed('identity_changed', 100, 200),
          increment: 10,
          minValue: 100,
          maxValue: 9000,
          cache: 2,
          cycle: true,
        }),
        bigint({ mode: 'bigint' }).notNull(),
      ),
    })
  : undefined;
export const smallIdentity = after('create_identities')
  ? app.table('identities', { c: smallint().primaryKey().generatedAlwaysAsIdentity() })
  : undefined;

export const serials = after('create_serials')
  ? pgTable('serials', { a: serial().primaryKey(), b: bigserial({ mode: 'bigint' }).notNull(), c: smallserial() })
  : undefined;

const tsvector = customType<{ data: string }>({ dataType: () => 'tsvector' });

export const shapes = after('create_shapes_of_types')
  ? pgTable('shapes', {
      id: uuid().primaryKey().defaultRandom(),
      flag: boolean(),
      small: smallint(),
      big: bigint({ mode: 'bigint' }),
      real: real(),
      double: doublePrecision(),
      money: numeric({ precision: 10, scale: 2 }),
      ...since('numeric_scales', { whole: numeric({ precision: 6 }), free: numeric() }),
      letters: char({ length: 3 }),
      ...since('text_lengths', { short: varchar({ length: 9 }), long: varchar(), one: char() }),
      data: jsonb(),
      older: json(),
      net: inet(),
      range: cidr(),
      mac: macaddr(),
      mac8: macaddr8(),
      bits: bit({ dimensions: 3 }),
      place: point(),
      way: line(),
      found: tsvector(),
    })
  : undefined;

export const arrays = after('create_arrays')
  ? pgTable('arrays', {
      id: integer().primaryKey(),
      words: text().array(),
      grid: integer().array().array(),
      three: varchar({ length: 5 }).array(3),
      moods: mood().array(),
      ...since('defaults_array', { some: text().array().notNull().default(['x', 'y z']), none: integer().array().default([]) }),
    })
  : undefined;

export const moments = after('create_moments')
  ? app.table('moments', {
      id: bigserial({ mode: 'number' }).primaryKey(),
      plain: timestamp(),
      zoned: timestamp({ withTimezone: true, precision: 3 }).notNull().defaultNow(),
      short: timestamp({ precision: 0, mode: 'string' }),
      day: date().defaultNow(),
      hour: time({ precision: 2 }),
      zonedHour: time('zoned_hour', { withTimezone: true }),
      span: interval({ fields: 'day to second', precision: 3 }),
      wait: interval(),
      ...since('defaults_text', {
        word: text().notNull().default("it's \"so\" \\ with\nlines, ü"),
        empty: varchar({ length: 3 }).default(''),
      }),
      ...since('defaults_number', { zero: integer().default(0), minus: real().default(-0.5), money: numeric().default('1.50') }),
      ...since('defaults_boolean', { yes: boolean().notNull().default(true), no: boolean().default(false) }),
      ...since('defaults_expression', {
        sum: integer().default(sql`(1 + (2 * 3))`),
        data: jsonb().default({ a: [1, 'two'] }),
        older: json().default([]),
        at: timestamp({ mode: 'date' }).default(new Date(0)),
      }),
    })
  : undefined;

export const places = after('composite_key')
  ? pgTable(
      'places',
      { row: integer().notNull(), seat: text().notNull() },
      (t) => [primaryKey({ columns: [t.row, t.seat] })],
    )
  : undefined;

export const guests = after('composite_key')
  ? pgTable(
      'guests',
      {
        id: integer().primaryKey(),
        row: integer(),
        seat: text(),
        ...since('every_action', {
          a: integer().references(() => authors!.id, { onDelete: 'restrict', onUpdate: 'cascade' }),
          b: integer().references(() => authors!.id, { onDelete: 'set default', onUpdate: 'set null' }),
          c: integer().references(() => authors!.id, { onUpdate: 'set default' }),
        }),
        ...since('self_reference', { host: integer().references((): AnyPgColumn => guests!.id, { onDelete: 'set null' }) }),
      },
      (t) => [
        ...(after('composite_reference') && !after('drop_reference')
          ? [foreignKey({ columns: [t.row, t.seat], foreignColumns: [places!.row, places!.seat], name: 'guests_seat' })]
          : []),
      ],
    )
  : undefined;

export const reader = after('create_role') ? pgRole('tandem_reader', { createDb: true, inherit: false }) : undefined;

const secretsIn = (create: typeof pgTable) =>
  create(
    'secrets',
    { id: integer().primaryKey(), owner: text() },
    (t) =>
      after('create_policies') && !after('drop_policies')
        ? [
            pgPolicy('own', {
              as: 'restrictive',
              for: changed('policy_changed', 'select', 'all'),
              to: [reader!, 'public'],
              using: sql`${t.owner} = current_user`,
            }),
            pgPolicy('own new', { for: 'insert', to: 'current_user', withCheck: changed('policy_changed', sql`owner <> 'x'`, sql`owner <> 'y;z'`) }),
          ]
        : [],
  );
export const secrets = after('enable_rls') ? secretsIn(pgTable).enableRLS() : undefined;

export const goodAuthors = after('view_by_query') && !after('view_dropped')
  ? pgView('good_authors').as((qb) => qb.select().from(authors!).where(eq(authors!.mood, 'good')))
  : undefined;
export const names = after('view_by_sql')
  ? pgView('names', { id: integer(), name: text().default("it's") }).as(
      changed('view_changed', sql`select id, name from authors`, sql`select id, name from authors where name <> ''`),
    )
  : undefined;
export const outside = after('view_by_sql') ? pgView('outside', { id: integer() }).existing() : undefined;
export const barred = after('view_with_options')
  ? pgView('barred', { id: integer() })
      .with({ checkOption: 'cascaded', securityBarrier: true, securityInvoker: false })
      .as(sql`select id from authors where id > 0`)
  : undefined;
export const counts = after('view_materialized')
  ? pgMaterializedView('counts', { name: text() })
      .using('heap')
      .with({ fillfactor: 80, autovacuumEnabled: true })
      .tablespace('pg_default')
      .withNoData()
      .as(sql`select name from authors group by name`)
  : undefined;
export const inApp = after('view_in_schema') ? app.view('names', { id: integer() }).as(sql`select id from app.moments`) : undefined;

export const odd = after('hostile_names')
  ? app.table(
      'odd name of\'s',
      { key: integer('or der').primaryKey(), select: text('select').default("--> it's; 'quoted' ${x} ? $1 \\n") },
      (t) => [index('odd index').on(t.select), check('odd check', sql`${t.select} not like 'a''b, "c" ?'`)],
    )
  : undefined;

export const moving = changed(
  'table_to_schema',
  pgTable('moving', { id: integer().primaryKey(), word: text() }),
  app.table('moving', { id: integer().primaryKey(), word: text() }),
);
export const gone = after('drop_table') ? undefined : pgTable('gone', { id: integer().primaryKey(), word: text() });

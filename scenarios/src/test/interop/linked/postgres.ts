// What a model cannot say, and what drizzle-kit keeps apart from the table that it is about.
import { sql } from 'drizzle-orm';
import { index, integer, pgPolicy, pgTable, text } from 'drizzle-orm/pg-core';
import { join } from 'node:path';
import { edits } from '../edits';

const { since } = edits(join(__dirname, 'edits.txt'));

export const notes = pgTable(
  'notes',
  { id: integer().primaryKey(), owner: text(), ...since('second', { body: text() }) },
  (t) => [index('notes_owner').on(t.owner).concurrently()],
);

export const own = pgPolicy('own', { for: 'select', to: 'public', using: sql`owner = current_user` }).link(notes);

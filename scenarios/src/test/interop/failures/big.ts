import { bigint, pgTable } from 'drizzle-orm/pg-core';

export const counts = pgTable('counts', { n: bigint({ mode: 'bigint' }).default(9007199254740993n) });

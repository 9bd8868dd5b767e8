import dev.tandem.declare.*;

/** Columns of types that only the user knows, spelled for each database. */
public final class To extends Model {
    public final Files files = table("files", new Files());

    public final class Files extends Table {
        public final Column<Long> id = bigint("id").primaryKey().autoIncrement();
        public final Column<byte[]> body = custom("body", byte[].class, sqlite("blob"), postgres("bytea"))
                .notNull()
                .backfill(sql(sqlite("x''"), postgres("''::bytea")));
        public final Column<String> words = custom("words", String.class, sqlite("text"), postgres("tsvector"));
        public final Column<String> tags = custom("tags", String.class, sqlite("text"), postgres("text[]"))
                .notNull()
                .defaultTo(sql(sqlite("'[]'"), postgres("ARRAY[]::text[]")));
        public final Column<String> pause = custom("pause", String.class, sqlite("text"), postgres("interval(3)"));
        public final Column<String> at =
                custom("at", String.class, sqlite("text"), postgres("timestamp(3) without time zone"));
    }
}

import dev.tandem.declare.*;

/** Defaults with quotes, backslashes, dollars and the highest numbers change. */
public final class To extends Model {
    public final Notes notes = table("notes", new Notes());

    public final class Notes extends Table {
        public final Column<Long> id = bigint("id").primaryKey().autoIncrement();
        public final Column<Long> big = bigint("big").notNull().defaultTo(9007199254740993L);
        public final Column<String> doc = json("doc").notNull().defaultTo("{\"it's\": \"a \\\\ b; -- c\"}");
        public final Column<String> word = text("word").notNull().defaultTo("$1 ? \\ '");
        public final Column<String> words = custom("words", String.class, sqlite("text"), postgres("text[]"))
                .notNull()
                .defaultTo(sql("'{\"it''s\", \"a,b\"}'"));
    }
}

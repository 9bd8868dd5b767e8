import dev.tandem.declare.*;

public final class From extends Model {
    public final Notes notes = table("notes", new Notes());

    public final class Notes extends Table {
        public final Column<Long> id = bigint("id").primaryKey().autoIncrement();
        public final Column<Long> big = bigint("big").notNull().defaultTo(0);
        public final Column<String> doc = json("doc").notNull().defaultTo("{}");
        public final Column<String> word = text("word").notNull().defaultTo("x");
        public final Column<String> words = custom("words", String.class, sqlite("text"), postgres("text[]"))
                .notNull()
                .defaultTo(sql("'{\"x\"}'"));
    }
}

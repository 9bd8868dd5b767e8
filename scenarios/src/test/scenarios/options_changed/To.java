import dev.tandem.declare.*;

/** A table becomes STRICT, another loses its rowid, and a column its collation. */
public final class To extends Model {
    public final Facts facts = table("facts", new Facts());
    public final Tokens tokens = table("tokens", new Tokens());

    public final class Facts extends Table {
        public final Column<Integer> id = integer("id").primaryKey();
        public final Column<String> word = text("word");

        {
            strict();
        }
    }

    public final class Tokens extends Table {
        public final Column<String> id = text("id").primaryKey();
        public final Column<String> name = text("name").notNull();

        {
            withoutRowid();
        }
    }
}

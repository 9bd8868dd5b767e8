import dev.tandem.declare.*;

public final class From extends Model {
    public final Facts facts = table("facts", new Facts());
    public final Tokens tokens = table("tokens", new Tokens());

    public final class Facts extends Table {
        public final Column<Integer> id = integer("id").primaryKey();
        public final Column<String> word = text("word").collate(sqlite("NOCASE"), postgres("C"));
    }

    public final class Tokens extends Table {
        public final Column<String> id = text("id").primaryKey();
        public final Column<String> name = text("name").notNull();
    }
}

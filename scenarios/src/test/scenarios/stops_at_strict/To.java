import dev.tandem.declare.*;

/** A table becomes STRICT while a row holds a text in a column of numbers: nothing happens on SQLite. */
public final class To extends Model {
    public final Facts facts = table("facts", new Facts());

    public final class Facts extends Table {
        public final Column<Integer> id = integer("id").primaryKey();
        public final Column<Integer> amount = integer("amount");

        {
            strict();
        }
    }
}

import dev.tandem.declare.*;

/** A serial key is no longer numbered. */
public final class To extends Model {
    public final Notes notes = table("notes", new Notes());

    public final class Notes extends Table {
        public final Column<Integer> id = integer("id").primaryKey();
        public final Column<String> title = text("title");
    }
}

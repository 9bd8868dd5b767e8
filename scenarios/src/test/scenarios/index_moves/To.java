import dev.tandem.declare.*;

/** An index of one name goes from one table to another. */
public final class To extends Model {
    public final Notes notes = table("notes", new Notes());
    public final Books books = table("books", new Books());

    public final class Notes extends Table {
        public final Column<Long> id = bigint("id").primaryKey().autoIncrement();
        public final Column<String> title = text("title").notNull();
    }

    public final class Books extends Table {
        public final Column<Long> id = bigint("id").primaryKey().autoIncrement();
        public final Column<String> title = text("title").notNull();

        {
            index(title).named("by_title");
        }
    }
}

import dev.tandem.declare.*;

public final class From extends Model {
    public final Notes notes = table("notes", new Notes());
    public final Books books = table("books", new Books());

    public final class Notes extends Table {
        public final Column<Long> id = bigint("id").primaryKey().autoIncrement();
        public final Column<String> title = text("title").notNull();

        {
            index(title).named("by_title");
        }
    }

    public final class Books extends Table {
        public final Column<Long> id = bigint("id").primaryKey().autoIncrement();
        public final Column<String> title = text("title").notNull();
    }
}

import dev.tandem.declare.*;

/** Index names change their tables and trade places; another takes the name of a table that goes. */
public final class To extends Model {
    public final Notes notes = table("notes", new Notes());
    public final Tags tags = table("tags", new Tags());
    public final Gone gone = table("gone", new Gone());

    public final class Notes extends Table {
        public final Column<Long> id = bigint("id").primaryKey().autoIncrement();
        public final Column<String> title = text("title");
        public final Column<String> body = text("body");

        {
            index(body).named("one");
            index(title).named("two");
            index(title, body).named("three");
        }
    }

    public final class Tags extends Table {
        public final Column<Long> id = bigint("id").primaryKey().autoIncrement();
        public final Column<String> label = text("label");

        {
            index(label).named("four");
        }
    }

    public final class Gone extends Table {
        public final Column<Long> id = bigint("id").primaryKey().autoIncrement();
        public final Column<String> y = text("y");
    }
}

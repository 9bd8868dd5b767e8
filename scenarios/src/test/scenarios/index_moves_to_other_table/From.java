import dev.tandem.declare.*;

public final class From extends Model {
    public final Notes notes = table("notes", new Notes());
    public final Tags tags = table("tags", new Tags());
    public final Four four = table("four", new Four());

    public final class Notes extends Table {
        public final Column<Long> id = bigint("id").primaryKey().autoIncrement();
        public final Column<String> title = text("title");
        public final Column<String> body = text("body");

        {
            index(title).named("one");
            index(body).named("two");
            index(title, body).named("gone");
        }
    }

    public final class Tags extends Table {
        public final Column<Long> id = bigint("id").primaryKey().autoIncrement();
        public final Column<String> label = text("label");

        {
            index(label).named("three");
        }
    }

    public final class Four extends Table {
        public final Column<Long> id = bigint("id").primaryKey().autoIncrement();
        public final Column<String> x = text("x");
    }
}

import dev.tandem.declare.*;

public final class Before extends Model {
    public final Notes notes = table("notes", new Notes());

    public final class Notes extends Table {
        public final Column<Long> id = bigint("id").primaryKey().autoIncrement();
        public final Column<Long> author = bigint("author").notNull();
        public final Column<String> title = text("title").notNull();
        public final Column<String> body = text("body");
        public final Column<String> rank = text("rank");

        {
            index(author);
            index(title);
        }
    }
}

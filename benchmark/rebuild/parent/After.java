import dev.tandem.declare.*;

public final class After extends Model {
    public final Notes notes = table("notes", new Notes());
    public final Comments comments = table("comments", new Comments());

    public final class Notes extends Table {
        public final Column<Long> id = bigint("id").primaryKey().autoIncrement();
        public final Column<Long> author = bigint("author").notNull();
        public final Column<String> title = text("title").notNull();
        public final Column<String> body = text("body").notNull().backfill("");
        public final Column<String> rank = text("rank");

        {
            index(author);
            index(title);
        }
    }

    public final class Comments extends Table {
        public final Column<Long> id = bigint("id").primaryKey().autoIncrement();
        public final Column<Long> note =
                bigint("note").notNull().references(() -> notes.id).onDelete(CASCADE);
        public final Column<String> text = text("text").notNull();
    }
}

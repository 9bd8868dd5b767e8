import dev.tandem.declare.*;

/** Names that no one would find again, or that the databases and Tandem keep for themselves; all are told at once. */
public final class To extends Model {
    public final Broken broken = table("a\nDROP TABLE notes;", new Broken());
    public final Kept kept = table("sqlite_notes", new Kept());
    public final Rebuilt rebuilt = table("__new_notes", new Rebuilt());

    public final class Broken extends Table {
        public final Column<Long> id = bigint("id").primaryKey().autoIncrement();
        public final Column<String> text = text("c\nd").notNull();
    }

    public final class Kept extends Table {
        public final Column<Long> id = bigint("id").primaryKey().autoIncrement();
        public final Column<String> title = text("title").notNull();
    }

    public final class Rebuilt extends Table {
        public final Column<Long> id = bigint("id").primaryKey().autoIncrement();
        public final Column<String> title = text("title");
        public final Column<String> other = text("TITLE");
    }
}

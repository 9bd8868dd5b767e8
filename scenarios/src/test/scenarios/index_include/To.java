import dev.tandem.declare.*;

/** Columns that an index only holds come and go with it, and follow a rename and a new type. */
public final class To extends Model {
    public final Pages pages = table("pages", new Pages());

    public final class Pages extends Table {
        public final Column<Long> id = bigint("id").primaryKey().autoIncrement();
        public final Column<String> author = text("author").notNull().renamedFrom("owner");
        public final Column<String> title = text("title").notNull();
        public final Column<Long> size = bigint("size");

        {
            renamedFrom("notes");
            index(author).include(title, size).named("comes");
            index(author).named("goes");
            uniqueIndex(id, title).include(author).named("stays");
            index(author, title).include(size).named("changes");
        }
    }
}

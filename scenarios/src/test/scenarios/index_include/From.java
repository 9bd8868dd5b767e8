import dev.tandem.declare.*;

public final class From extends Model {
    public final Notes notes = table("notes", new Notes());

    public final class Notes extends Table {
        public final Column<Long> id = bigint("id").primaryKey().autoIncrement();
        public final Column<String> owner = text("owner").notNull();
        public final Column<String> title = text("title").notNull();
        public final Column<Integer> size = integer("size");
        public final Column<String> extra = text("extra");

        {
            index(owner).named("comes");
            index(owner).include(title).named("goes");
            uniqueIndex(id, title).include(owner).named("stays");
            index(owner, title).include(size, extra).named("changes");
        }
    }
}

import dev.tandem.declare.*;

/** A table gets a reference to itself. */
public final class To extends Model {
    public final Notes notes = table("notes", new Notes());

    public final class Notes extends Table {
        public final Column<Long> id = bigint("id").primaryKey().autoIncrement();
        public final Column<Long> parentId =
                bigint("parent_id").references(() -> id).onDelete(CASCADE);
        public final Column<String> title = text("title").notNull();
    }
}

import dev.tandem.declare.*;

/** Rows that refer to rows of their own table are copied with it. */
public final class To extends Model {
    public final Folders folders = table("folders", new Folders());

    public final class Folders extends Table {
        public final Column<Long> id = bigint("id").primaryKey().autoIncrement();
        public final Column<Long> parentId =
                bigint("parent_id").references(() -> id).onDelete(SET_NULL);
        public final Column<String> name = text("name").notNull().backfill("");
        public final Column<Integer> size = integer("size");

        {
            check("folders_check", "size > -1");
        }
    }
}

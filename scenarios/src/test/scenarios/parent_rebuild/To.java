import dev.tandem.declare.*;

/** A numbered parent with a check, a partial index and a view is rebuilt on SQLite. */
public final class To extends Model {
    public final Parents parents = table("parents", new Parents());
    public final Kids kids = table("kids", new Kids());
    public final View named = view("named", "SELECT id, name FROM parents WHERE name <> ''");

    public final class Parents extends Table {
        public final Column<Long> id = bigint("id").primaryKey().autoIncrement();
        public final Column<String> name = text("name").notNull().backfill("-");
        public final Column<Integer> size = integer("size").notNull();

        {
            check("size_check", "size > 0");
            index(size).where("size > 1").named("large_parents");
        }
    }

    public final class Kids extends Table {
        public final Column<Long> id = bigint("id").primaryKey().autoIncrement();
        public final Column<Long> parentId =
                bigint("parent_id").notNull().references(() -> parents.id).onDelete(CASCADE);
    }
}

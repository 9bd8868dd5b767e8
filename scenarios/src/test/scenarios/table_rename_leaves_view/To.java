import dev.tandem.declare.*;

/** A table is renamed, and a view of its old name serves the programs that still run. */
public final class To extends Model {
    public final Members members = table("members", new Members());
    public final Notes notes = table("notes", new Notes());
    public final View users = view("users", "SELECT id, name FROM members");

    public final class Members extends Table {
        public final Column<Long> id = bigint("id").primaryKey().autoIncrement();
        public final Column<String> name = text("name").notNull();

        {
            renamedFrom("users");
        }
    }

    public final class Notes extends Table {
        public final Column<Long> id = bigint("id").primaryKey().autoIncrement();
        public final Column<Long> authorId = bigint("author_id").references(() -> members.id);
    }
}

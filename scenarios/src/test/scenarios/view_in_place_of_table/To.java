import dev.tandem.declare.*;

/** A table is renamed, and a view with its old name serves the programs that do not know yet. */
public final class To extends Model {
    public final People people = table("people", new People());
    public final View users = view("users", "SELECT id, full_name AS name FROM people");

    public final class People extends Table {
        public final Column<Long> id = bigint("id").primaryKey().autoIncrement();
        public final Column<String> fullName = text("full_name").notNull().renamedFrom("name");

        {
            renamedFrom("users");
        }
    }
}

import dev.tandem.declare.*;

/** A table and one of its columns are renamed at once. */
public final class To extends Model {
    public final Users users = table("users", new Users());
    public final Notes notes = table("notes", new Notes());

    public final class Users extends Table {
        public final Column<Long> id = bigint("id").primaryKey().autoIncrement();
        public final Column<String> name = text("name").notNull().renamedFrom("label");

        {
            renamedFrom("people");
            index(name);
        }
    }

    public final class Notes extends Table {
        public final Column<Long> id = bigint("id").primaryKey().autoIncrement();
        public final Column<Long> userId =
                bigint("user_id").references(() -> users.id).renamedFrom("person_id");
    }
}

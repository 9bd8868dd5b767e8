import dev.tandem.declare.*;

/** A table is renamed that has children, indexes, a check, a unique and a reference to itself. */
public final class To extends Model {
    public final Users users = table("users", new Users());
    public final Notes notes = table("notes", new Notes());

    public final class Users extends Table {
        public final Column<Long> id = bigint("id").primaryKey().autoIncrement();
        public final Column<String> email = text("email").notNull().unique();
        public final Column<Long> bossId =
                bigint("boss_id").references(() -> id).onDelete(SET_NULL);
        public final Column<String> name = text("name").notNull();

        {
            renamedFrom("people");
            index(name);
            check("people_name_check", "length(name) > 0");
        }
    }

    public final class Notes extends Table {
        public final Column<Long> id = bigint("id").primaryKey().autoIncrement();
        public final Column<Long> authorId =
                bigint("author_id").notNull().references(() -> users.id).onDelete(CASCADE);
        public final Column<String> title = text("title").notNull();
    }
}

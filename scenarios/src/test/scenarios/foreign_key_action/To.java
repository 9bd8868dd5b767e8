import dev.tandem.declare.*;

/** What happens to children changes, in every way. */
public final class To extends Model {
    public final Users users = table("users", new Users());
    public final Notes notes = table("notes", new Notes());

    public final class Users extends Table {
        public final Column<Long> id = bigint("id").primaryKey().autoIncrement();
        public final Column<String> email = text("email").notNull().unique();
        public final Column<String> name = text("name").notNull();
    }

    public final class Notes extends Table {
        public final Column<Long> id = bigint("id").primaryKey().autoIncrement();
        public final Column<Long> a = bigint("a").references(() -> users.id).onDelete(CASCADE);
        public final Column<Long> b = bigint("b").references(() -> users.id).onDelete(SET_NULL);
        public final Column<Long> c =
                bigint("c").references(() -> users.id).onDelete(SET_DEFAULT).onUpdate(CASCADE);
        public final Column<Long> d =
                bigint("d").references(() -> users.id).onDelete(RESTRICT).onUpdate(SET_NULL);
        public final Column<Long> e =
                bigint("e").references(() -> users.id).onDelete(NO_ACTION).onUpdate(RESTRICT);
    }
}

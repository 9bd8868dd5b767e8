import dev.tandem.declare.*;

public final class From extends Model {
    public final Users users = table("users", new Users());
    public final Notes notes = table("notes", new Notes());

    public final class Users extends Table {
        public final Column<Long> id = bigint("id").primaryKey().autoIncrement();
        public final Column<String> name = text("name").notNull();
        public final Column<Integer> age = integer("age");
        public final Column<Boolean> active = bool("active").notNull().defaultTo(true);

        {
            index(name);
            check("users_check", "age < 200");
        }
    }

    public final class Notes extends Table {
        public final Column<Long> id = bigint("id").primaryKey().autoIncrement();
        public final Column<Long> author =
                bigint("author").notNull().references(() -> users.id).onDelete(CASCADE);
    }
}

import dev.tandem.declare.*;

public final class From extends Model {
    public final Users users = table("users", new Users());

    public final class Users extends Table {
        public final Column<Long> id = bigint("id").primaryKey().autoIncrement();
        public final Column<String> name = text("name").notNull().defaultTo("users.name, __new_users");
        public final Column<String> kind = text("kind");
        public final Column<String> mark =
                text("mark").generatedAs("name || ': users.name'").virtual();

        {
            check("no_name", "users.name <> 'name' AND name <> 'users.kind'");
            index(kind).where("kind <> 'kind users'");
        }
    }
}

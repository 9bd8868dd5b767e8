import dev.tandem.declare.*;

public final class From extends Model {
    public final Users users = table("users", new Users());

    public final class Users extends Table {
        public final Column<Long> id = bigint("id").primaryKey().autoIncrement();
        public final Column<String> name = text("name").notNull();
        public final Column<String> kind = text("kind");

        {
            unique(name, kind);
            uniqueIndex(name).where("name <> 'name' AND kind = 'name'").named("one_name");
            check("users_name", "name <> 'users.name'");
        }
    }
}

import dev.tandem.declare.*;

/** A partial unique index over a renamed column compares with a text that is the old name. */
public final class To extends Model {
    public final Users users = table("users", new Users());

    public final class Users extends Table {
        public final Column<Long> id = bigint("id").primaryKey().autoIncrement();
        public final Column<String> label = text("label").notNull().renamedFrom("name");
        public final Column<String> kind = text("kind");

        {
            unique(label, kind);
            uniqueIndex(label).where("label <> 'name' AND kind = 'name'").named("one_name");
            check("users_name", "label <> 'users.name'");
        }
    }
}

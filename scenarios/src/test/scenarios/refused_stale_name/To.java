import dev.tandem.declare.*;

/** An index and a check still use the name that a column had. */
public final class To extends Model {
    public final Users users = table("users", new Users());

    public final class Users extends Table {
        public final Column<Long> id = bigint("id").primaryKey().autoIncrement();
        public final Column<String> email = text("email").notNull().unique();
        public final Column<String> name = text("name").notNull();
        public final Column<Integer> score = integer("score").renamedFrom("points");

        {
            index(name).where("points > 0");
        }
    }
}

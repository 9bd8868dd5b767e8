import dev.tandem.declare.*;

/** A column is renamed that nothing but a check reads. */
public final class To extends Model {
    public final Users users = table("users", new Users());

    public final class Users extends Table {
        public final Column<Long> id = bigint("id").primaryKey().autoIncrement();
        public final Column<Integer> years = integer("years").renamedFrom("age");

        {
            check("adult", "years > -100");
        }
    }
}

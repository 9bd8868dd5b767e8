import dev.tandem.declare.*;

/** A column comes whose default is no value; it is added in place. */
public final class To extends Model {
    public final Users users = table("users", new Users());

    public final class Users extends Table {
        public final Column<Long> id = bigint("id").primaryKey().autoIncrement();
        public final Column<String> name = text("name").notNull();
        public final Column<String> kind = text("kind").defaultTo(sql("NULL"));
    }
}

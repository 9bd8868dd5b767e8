import dev.tandem.declare.*;

/** A text becomes a varchar that cannot hold everything; rows that fit survive. */
public final class To extends Model {
    public final Users users = table("users", new Users());

    public final class Users extends Table {
        public final Column<Long> id = bigint("id").primaryKey().autoIncrement();
        public final Column<String> name = varchar("name", 8).notNull();
    }
}

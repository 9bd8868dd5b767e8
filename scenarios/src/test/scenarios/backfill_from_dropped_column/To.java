import dev.tandem.declare.*;

/** A column that becomes required is filled from one that goes. */
public final class To extends Model {
    public final Users users = table("users", new Users());

    public final class Users extends Table {
        public final Column<Long> id = bigint("id").primaryKey().autoIncrement();
        public final Column<String> name = text("name").notNull().backfill(sql("nick"));
    }
}

import dev.tandem.declare.*;

/** A required column whose default is no value: rows that exist would have none. */
public final class To extends Model {
    public final Users users = table("users", new Users());

    public final class Users extends Table {
        public final Column<Long> id = bigint("id").primaryKey().autoIncrement();
        public final Column<String> name = text("name").defaultTo(sql("NULL"));
        public final Column<String> kind =
                text("kind").notNull().defaultTo(sql("(NULL)")).backfill(sql("NULL"));
        public final Column<String> tone = text("tone").notNull().defaultTo(sql("null"));
    }
}

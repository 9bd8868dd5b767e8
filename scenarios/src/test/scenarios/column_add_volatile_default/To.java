import dev.tandem.declare.*;

/** A column is added whose default differs from row to row. */
public final class To extends Model {
    public final Users users = table("users", new Users());

    public final class Users extends Table {
        public final Column<Long> id = bigint("id").primaryKey().autoIncrement();
        public final Column<String> name = text("name").notNull();
        public final Column<String> token = text("token")
                .notNull()
                .defaultTo(sql(sqlite("(lower(hex(randomblob(16))))"), postgres("gen_random_uuid()::text")))
                .unique();
    }
}

import dev.tandem.declare.*;

/** A unique column becomes the key in the place of the number, which goes, and a child refers to it. */
public final class To extends Model {
    public final Users users = table("users", new Users());
    public final Cards cards = table("cards", new Cards());

    public final class Users extends Table {
        public final Column<String> code = varchar("code", 40).primaryKey();
    }

    public final class Cards extends Table {
        public final Column<Long> id = bigint("id").primaryKey().autoIncrement();
        public final Column<String> code =
                varchar("code", 40).references(() -> users.code).onDelete(CASCADE);
    }
}

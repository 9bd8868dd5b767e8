import dev.tandem.declare.*;

/** Children get a column that their parent gets in the same migration, and its value. */
public final class To extends Model {
    public final Notes notes = table("notes", new Notes());
    public final Users users = table("users", new Users());

    public final class Notes extends Table {
        public final Column<Long> id = bigint("id").primaryKey().autoIncrement();
        public final Column<Long> authorId =
                bigint("author_id").notNull().references(() -> users.id).onDelete(CASCADE);
        public final Column<String> tenant = text("tenant")
                .notNull()
                .backfill(sql("(SELECT users.tenant FROM users WHERE users.id = notes.author_id)"));
    }

    public final class Users extends Table {
        public final Column<Long> id = bigint("id").primaryKey().autoIncrement();
        public final Column<String> name = text("name").notNull();
        public final Column<String> tenant = text("tenant").notNull().backfill(sql("lower(name)"));
    }
}

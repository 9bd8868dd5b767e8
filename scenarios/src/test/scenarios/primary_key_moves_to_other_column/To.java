import dev.tandem.declare.*;

/** Another column becomes the key, and what children refer to; the old one goes. */
public final class To extends Model {
    public final Users users = table("users", new Users());
    public final Notes notes = table("notes", new Notes());

    public final class Users extends Table {
        public final Column<String> code = text("code").primaryKey();
        public final Column<String> name = text("name");
    }

    public final class Notes extends Table {
        public final Column<Long> id = bigint("id").primaryKey().autoIncrement();
        public final Column<String> authorCode = text("author_code")
                .notNull()
                .backfill(sql("(SELECT users.code FROM users WHERE users.id = notes.author_id)"))
                .references(() -> users.code)
                .onDelete(CASCADE);
        public final Column<String> title = text("title");
    }
}

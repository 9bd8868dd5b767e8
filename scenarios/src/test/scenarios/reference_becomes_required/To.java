import dev.tandem.declare.*;

/** A reference becomes required; rows without get a parent that is there. */
public final class To extends Model {
    public final Users users = table("users", new Users());
    public final Notes notes = table("notes", new Notes());

    public final class Users extends Table {
        public final Column<Long> id = bigint("id").primaryKey().autoIncrement();
        public final Column<String> name = text("name");
    }

    public final class Notes extends Table {
        public final Column<Long> id = bigint("id").primaryKey().autoIncrement();
        public final Column<Long> author = bigint("author")
                .notNull()
                .backfill(1)
                .references(() -> users.id)
                .onDelete(CASCADE);
    }
}

import dev.tandem.declare.*;

/** A reference of one column becomes one of two, and the key that it needs comes with it. */
public final class To extends Model {
    public final Users users = table("users", new Users());
    public final Notes notes = table("notes", new Notes());

    public final class Users extends Table {
        public final Column<Long> id = bigint("id").primaryKey().autoIncrement();
        public final Column<String> realm = text("realm").notNull();
        public final Column<String> name = text("name").notNull();

        {
            unique(realm, name);
        }
    }

    public final class Notes extends Table {
        public final Column<Long> id = bigint("id").primaryKey().autoIncrement();
        public final Column<String> realm = text("realm").notNull();
        public final Column<String> author = text("author").notNull();

        {
            foreignKey(realm, author)
                    .references(() -> users.realm, () -> users.name)
                    .onDelete(CASCADE);
        }
    }
}

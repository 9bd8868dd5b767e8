import dev.tandem.declare.*;

/** A table is merged into another one. */
public final class To extends Model {
    public final Users users = table("users", new Users());

    public final class Users extends Table {
        public final Column<Long> id = bigint("id").primaryKey().autoIncrement();
        public final Column<String> name = text("name").notNull();
        public final Column<String> bio = text("bio")
                .notNull()
                .backfill(sql("coalesce((SELECT p.bio FROM profiles p WHERE p.user_id = users.id), 'none')"));
    }
}

import dev.tandem.declare.*;
import java.time.Instant;

/** One table is changed in many ways; SQLite rebuilds it once. */
public final class To extends Model {
    public final Users users = table("users", new Users());
    public final Notes notes = table("notes", new Notes());

    public final class Users extends Table {
        public final Column<Long> id = bigint("id").primaryKey().autoIncrement();
        public final Column<String> email = text("email").notNull();
        public final Column<String> fullName = text("full_name").notNull().renamedFrom("name");
        public final Column<Long> age = bigint("age").notNull().backfill(18);
        public final Column<Boolean> active = bool("active").notNull().defaultTo(true);
        public final Column<Instant> createdAt =
                timestamp("created_at").notNull().defaultNow();

        {
            index(fullName);
            check("age_check", "age > 0");
            uniqueIndex(email, fullName);
        }
    }

    public final class Notes extends Table {
        public final Column<Long> id = bigint("id").primaryKey().autoIncrement();
        public final Column<Long> authorId =
                bigint("author_id").notNull().references(() -> users.id).onDelete(CASCADE);
        public final Column<String> title = text("title").notNull();
    }
}

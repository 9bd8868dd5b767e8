import dev.tandem.declare.*;
import java.time.Instant;

/** Indexes are added: of one column, of two, descending, partial, of an expression, unique. */
public final class To extends Model {
    public final Users users = table("users", new Users());
    public final Notes notes = table("notes", new Notes());

    public final class Users extends Table {
        public final Column<Long> id = bigint("id").primaryKey().autoIncrement();
        public final Column<String> email = text("email").notNull().unique();
        public final Column<String> name = text("name").notNull();

        {
            index(name);
        }
    }

    public final class Notes extends Table {
        public final Column<Long> id = bigint("id").primaryKey().autoIncrement();
        public final Column<Long> authorId =
                bigint("author_id").notNull().references(() -> users.id).onDelete(CASCADE);
        public final Column<String> title = text("title").notNull();
        public final Column<Instant> deletedAt = timestamp("deleted_at");

        {
            index(authorId, id.desc());
            index(title).where("deleted_at IS NULL").named("live_titles");
            index(sql("lower(title)")).named("titles_lower");
            uniqueIndex(authorId, sql(sqlite("title COLLATE NOCASE"), postgres("lower(title)")))
                    .named("one_title_each");
        }
    }
}

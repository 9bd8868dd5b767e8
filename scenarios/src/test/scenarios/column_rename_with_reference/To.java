import dev.tandem.declare.*;

/** A column is renamed that refers to another table. */
public final class To extends Model {
    public final Users users = table("users", new Users());
    public final Notes notes = table("notes", new Notes());

    public final class Users extends Table {
        public final Column<Long> id = bigint("id").primaryKey().autoIncrement();
    }

    public final class Notes extends Table {
        public final Column<Long> id = bigint("id").primaryKey().autoIncrement();
        public final Column<Long> writerId = bigint("writer_id")
                .renamedFrom("author_id")
                .references(() -> users.id)
                .onDelete(CASCADE);
    }
}

import dev.tandem.declare.*;

/** A reference leads to another table than before. */
public final class To extends Model {
    public final Users users = table("users", new Users());
    public final Teams teams = table("teams", new Teams());
    public final Notes notes = table("notes", new Notes());

    public final class Users extends Table {
        public final Column<Long> id = bigint("id").primaryKey().autoIncrement();
        public final Column<String> name = text("name");
    }

    public final class Teams extends Table {
        public final Column<Long> id = bigint("id").primaryKey().autoIncrement();
        public final Column<String> name = text("name");
    }

    public final class Notes extends Table {
        public final Column<Long> id = bigint("id").primaryKey().autoIncrement();
        public final Column<Long> ownerId =
                bigint("owner_id").references(() -> teams.id).onDelete(SET_NULL);
    }
}

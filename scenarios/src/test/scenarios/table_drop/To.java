import dev.tandem.declare.*;

/** A table is dropped whose children stay, without their reference. */
public final class To extends Model {
    public final Users users = table("users", new Users());

    public final class Users extends Table {
        public final Column<Long> id = bigint("id").primaryKey().autoIncrement();
        public final Column<String> name = text("name").notNull();
        public final Column<Long> teamId = bigint("team_id");
    }
}

import dev.tandem.declare.*;

public final class From extends Model {
    public final Teams teams = table("teams", new Teams());
    public final Users users = table("users", new Users());

    public final class Teams extends Table {
        public final Column<Long> id = bigint("id").primaryKey().autoIncrement();
        public final Column<String> name = text("name").notNull();
    }

    public final class Users extends Table {
        public final Column<Long> id = bigint("id").primaryKey().autoIncrement();
        public final Column<String> name = text("name").notNull();
        public final Column<Long> teamId =
                bigint("team_id").references(() -> teams.id).onDelete(CASCADE);
    }
}

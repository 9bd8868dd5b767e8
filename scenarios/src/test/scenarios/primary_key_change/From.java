import dev.tandem.declare.*;

public final class From extends Model {
    public final Members members = table("members", new Members());

    public final class Members extends Table {
        public final Column<Long> userId = bigint("user_id").notNull();
        public final Column<Long> teamId = bigint("team_id").notNull();
        public final Column<String> role = varchar("role", 20);

        {
            primaryKey(userId, teamId);
        }
    }
}

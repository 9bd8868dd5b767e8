import dev.tandem.declare.*;

/** A key of one column becomes one of two. */
public final class To extends Model {
    public final Members members = table("members", new Members());

    public final class Members extends Table {
        public final Column<Long> userId = bigint("user_id").notNull();
        public final Column<Long> teamId = bigint("team_id").notNull();
        public final Column<String> name = text("name").notNull();

        {
            primaryKey(userId, teamId);
        }
    }
}

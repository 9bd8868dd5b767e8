import dev.tandem.declare.*;

/** A key over two columns gets a third; its rows have no number of their own. */
public final class To extends Model {
    public final Members members = table("members", new Members());

    public final class Members extends Table {
        public final Column<Long> userId = bigint("user_id").notNull();
        public final Column<Long> teamId = bigint("team_id").notNull();
        public final Column<String> role = varchar("role", 20).notNull().backfill("member");

        {
            primaryKey(userId, teamId, role);
        }
    }
}

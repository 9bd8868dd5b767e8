import dev.tandem.declare.*;

public final class From extends Model {
    public final Members members = table("members", new Members());
    public final Visits visits = table("visits", new Visits());

    public final class Members extends Table {
        public final Column<Long> userId = bigint("user_id").notNull();
        public final Column<Long> teamId = bigint("team_id").notNull();

        {
            primaryKey(userId, teamId);
        }
    }

    public final class Visits extends Table {
        public final Column<Long> id = bigint("id").primaryKey().autoIncrement();
        public final Column<Long> userId = bigint("user_id");
        public final Column<Long> teamId = bigint("team_id");
    }
}

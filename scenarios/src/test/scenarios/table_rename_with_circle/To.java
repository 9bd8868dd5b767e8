import dev.tandem.declare.*;

/** A table is renamed that is in a circle of references, and the other table changes. */
public final class To extends Model {
    public final Users users = table("users", new Users());
    public final Teams teams = table("teams", new Teams());

    public final class Users extends Table {
        public final Column<Long> id = bigint("id").primaryKey().autoIncrement();
        public final Column<Long> bossId =
                bigint("boss_id").references(() -> id).onDelete(SET_NULL);
        public final Column<Long> teamId =
                bigint("team_id").references(() -> teams.id).onDelete(RESTRICT);

        {
            renamedFrom("people");
        }
    }

    public final class Teams extends Table {
        public final Column<Long> id = bigint("id").primaryKey().autoIncrement();
        public final Column<Long> leadId =
                bigint("lead_id").references(() -> users.id).onDelete(CASCADE);
        public final Column<String> name = text("name").notNull().backfill("none");
    }
}

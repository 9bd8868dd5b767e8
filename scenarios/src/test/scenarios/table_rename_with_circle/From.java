import dev.tandem.declare.*;

public final class From extends Model {
    public final People people = table("people", new People());
    public final Teams teams = table("teams", new Teams());

    public final class People extends Table {
        public final Column<Long> id = bigint("id").primaryKey().autoIncrement();
        public final Column<Long> bossId =
                bigint("boss_id").references(() -> id).onDelete(SET_NULL);
        public final Column<Long> teamId =
                bigint("team_id").references(() -> teams.id).onDelete(RESTRICT);
    }

    public final class Teams extends Table {
        public final Column<Long> id = bigint("id").primaryKey().autoIncrement();
        public final Column<Long> leadId =
                bigint("lead_id").references(() -> people.id).onDelete(SET_NULL);
        public final Column<String> name = text("name");
    }
}

import dev.tandem.declare.*;

/** Three tables change of which each refers to the one before. */
public final class To extends Model {
    public final Orgs orgs = table("orgs", new Orgs());
    public final Teams teams = table("teams", new Teams());
    public final Seats seats = table("seats", new Seats());

    public final class Orgs extends Table {
        public final Column<Long> id = bigint("id").primaryKey().autoIncrement();
        public final Column<String> name = text("name").notNull().backfill("?");
        public final Column<Integer> size = integer("size");
    }

    public final class Teams extends Table {
        public final Column<Long> id = bigint("id").primaryKey().autoIncrement();
        public final Column<Long> orgId =
                bigint("org_id").references(() -> orgs.id).onDelete(SET_NULL);
        public final Column<String> name = text("name");
    }

    public final class Seats extends Table {
        public final Column<Long> id = bigint("id").primaryKey().autoIncrement();
        public final Column<Long> teamId =
                bigint("team_id").notNull().references(() -> teams.id).onDelete(RESTRICT);
        public final Column<Long> row = bigint("row");
    }
}

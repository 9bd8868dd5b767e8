import dev.tandem.declare.*;

public final class From extends Model {
    public final Orgs orgs = table("orgs", new Orgs());
    public final Teams teams = table("teams", new Teams());
    public final Seats seats = table("seats", new Seats());

    public final class Orgs extends Table {
        public final Column<Long> id = bigint("id").primaryKey().autoIncrement();
        public final Column<String> name = text("name");
        public final Column<Integer> size = integer("size");
    }

    public final class Teams extends Table {
        public final Column<Long> id = bigint("id").primaryKey().autoIncrement();
        public final Column<Long> orgId =
                bigint("org_id").notNull().references(() -> orgs.id).onDelete(CASCADE);
        public final Column<String> name = text("name");

        {
            check("teams_name_check", "name <> '-'");
        }
    }

    public final class Seats extends Table {
        public final Column<Long> id = bigint("id").primaryKey().autoIncrement();
        public final Column<Long> teamId =
                bigint("team_id").notNull().references(() -> teams.id).onDelete(CASCADE);
        public final Column<Integer> row = integer("row");
    }
}

import dev.tandem.declare.*;

public final class From extends Model {
    public final Teams teams = table("teams", new Teams());
    public final Seats seats = table("seats", new Seats());

    public final class Teams extends Table {
        public final Column<String> place = varchar("place", 40);
        public final Column<String> name = text("name").unique();
        public final Column<String> kind =
                text("kind").oneOf("open", "closed").notNull().defaultTo("open");

        {
            primaryKey(place, name);
            unique(name, kind);
            index(kind, name.desc());
        }
    }

    public final class Seats extends Table {
        public final Column<Long> id = bigint("id").primaryKey().autoIncrement();
        public final Column<String> place = varchar("place", 40);
        public final Column<String> team = text("team");

        {
            foreignKey(place, team)
                    .references(() -> teams.place, () -> teams.name)
                    .onDelete(SET_NULL)
                    .onUpdate(CASCADE);
        }
    }
}

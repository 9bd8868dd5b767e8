import dev.tandem.declare.*;

/** A table is renamed that has a key of two columns, and whose every constraint is named after it. */
public final class To extends Model {
    public final Crews crews = table("crews", new Crews());
    public final Seats seats = table("seats", new Seats());

    public final class Crews extends Table {
        public final Column<String> place = varchar("place", 40);
        public final Column<String> name = text("name").unique();
        public final Column<String> kind =
                text("kind").oneOf("open", "closed").notNull().defaultTo("open");

        {
            renamedFrom("teams");
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
                    .references(() -> crews.place, () -> crews.name)
                    .onDelete(SET_NULL)
                    .onUpdate(CASCADE);
        }
    }
}

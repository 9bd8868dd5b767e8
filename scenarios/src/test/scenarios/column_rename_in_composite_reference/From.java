import dev.tandem.declare.*;

public final class From extends Model {
    public final Places places = table("places", new Places());
    public final Visits visits = table("visits", new Visits());

    public final class Places extends Table {
        public final Column<String> country = varchar("country", 40);
        public final Column<String> town = text("town");
        public final Column<Integer> people = integer("people");

        {
            primaryKey(country, town);
        }
    }

    public final class Visits extends Table {
        public final Column<Long> id = bigint("id").primaryKey().autoIncrement();
        public final Column<String> country = varchar("country", 40);
        public final Column<String> town = text("town");

        {
            foreignKey(country, town)
                    .references(() -> places.country, () -> places.town)
                    .onDelete(SET_NULL)
                    .onUpdate(CASCADE);
        }
    }
}

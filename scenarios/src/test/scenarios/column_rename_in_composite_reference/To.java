import dev.tandem.declare.*;

/** Both columns are renamed of a key to which another table refers. */
public final class To extends Model {
    public final Places places = table("places", new Places());
    public final Visits visits = table("visits", new Visits());

    public final class Places extends Table {
        public final Column<String> land = varchar("land", 40).renamedFrom("country");
        public final Column<String> city = text("city").renamedFrom("town");
        public final Column<Long> people = bigint("people");

        {
            primaryKey(land, city);
        }
    }

    public final class Visits extends Table {
        public final Column<Long> id = bigint("id").primaryKey().autoIncrement();
        public final Column<String> land = varchar("land", 40).renamedFrom("country");
        public final Column<String> city = text("city").renamedFrom("town");

        {
            foreignKey(land, city)
                    .references(() -> places.land, () -> places.city)
                    .onDelete(SET_NULL)
                    .onUpdate(CASCADE);
        }
    }
}

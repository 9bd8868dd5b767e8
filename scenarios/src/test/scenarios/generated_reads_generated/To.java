import dev.tandem.declare.*;

/** On SQLite generated columns read each other, added in the order that only the rebuild knows. */
public final class To extends Model {
    public final Boxes boxes = table("boxes", new Boxes());

    public final class Boxes extends Table {
        public final Column<Long> id = bigint("id").primaryKey().autoIncrement();
        public final Column<Integer> width = integer("width").notNull();
        public final Column<Integer> quad = integer("quad")
                .generatedAs(sql(sqlite("twice * 2"), postgres("width * 4")))
                .virtual();
        public final Column<Integer> twice =
                integer("twice").generatedAs("width * 2").virtual();
    }
}

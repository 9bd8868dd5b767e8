import dev.tandem.declare.*;

public final class From extends Model {
    public final Boxes boxes = table("boxes", new Boxes());

    public final class Boxes extends Table {
        public final Column<Long> id = bigint("id").primaryKey().autoIncrement();
        public final Column<Integer> width = integer("width").notNull();
        public final Column<Integer> twice = integer("twice");
        public final Column<Integer> thrice = integer("thrice").generatedAs("width * 3");
        public final Column<Integer> four =
                integer("four").generatedAs("width * 4").virtual();
    }
}

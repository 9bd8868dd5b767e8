import dev.tandem.declare.*;

/** A plain column becomes generated, generated ones become plain and keep what was computed. */
public final class To extends Model {
    public final Boxes boxes = table("boxes", new Boxes());

    public final class Boxes extends Table {
        public final Column<Long> id = bigint("id").primaryKey().autoIncrement();
        public final Column<Integer> width = integer("width").notNull();
        public final Column<Integer> twice = integer("twice").generatedAs("width * 2");
        public final Column<Integer> thrice = integer("thrice");
        public final Column<Integer> four = integer("four").notNull().backfill(4);
    }
}

import dev.tandem.declare.*;

/** A column is renamed that a generated column, a check and a partial index read. */
public final class To extends Model {
    public final Boxes boxes = table("boxes", new Boxes());

    public final class Boxes extends Table {
        public final Column<Long> id = bigint("id").primaryKey().autoIncrement();
        public final Column<Integer> breadth = integer("breadth").notNull().renamedFrom("width");
        public final Column<Integer> area = integer("area").generatedAs("breadth * 2");

        {
            check("boxes_check", "breadth > 0 AND breadth < 1000");
            index(breadth).where("breadth > 5").named("wide_boxes");
        }
    }
}

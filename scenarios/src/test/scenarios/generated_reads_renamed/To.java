import dev.tandem.declare.*;

/** A generated column reads a renamed one while its table is rebuilt. */
public final class To extends Model {
    public final Boxes boxes = table("boxes", new Boxes());

    public final class Boxes extends Table {
        public final Column<Long> id = bigint("id").primaryKey().autoIncrement();
        public final Column<Integer> breadth = integer("breadth").notNull().renamedFrom("width");
        public final Column<Integer> height = integer("height").notNull().backfill(sql("boxes.breadth"));
        public final Column<Integer> area = integer("area").generatedAs("breadth * height");
        public final Column<Integer> edge =
                integer("edge").generatedAs("breadth + height").virtual();

        {
            check("boxes_breadth", "breadth > 0 OR breadth <= 0");
        }
    }
}

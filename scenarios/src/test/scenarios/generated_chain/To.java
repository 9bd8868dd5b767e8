import dev.tandem.declare.*;

/** A generated column reads another; what both compute changes, what they read is renamed, and a third joins them. */
public final class To extends Model {
    public final Boxes boxes = table("boxes", new Boxes());

    public final class Boxes extends Table {
        public final Column<Long> id = bigint("id").primaryKey().autoIncrement();
        public final Column<Integer> breadth = integer("breadth").notNull().renamedFrom("width");
        public final Column<Integer> twice =
                integer("twice").generatedAs("breadth + breadth").virtual();
        public final Column<Integer> thrice =
                integer("thrice").generatedAs("breadth * 3 + 0").virtual();
        public final Column<Integer> six =
                integer("six").generatedAs("breadth * 6").notNull();

        {
            check("small", "twice < 1000");
            uniqueIndex(six);
        }
    }
}

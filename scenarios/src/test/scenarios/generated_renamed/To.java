import dev.tandem.declare.*;

/** A generated column and the one that it computes from are renamed. */
public final class To extends Model {
    public final Boxes boxes = table("boxes", new Boxes());

    public final class Boxes extends Table {
        public final Column<Long> id = bigint("id").primaryKey().autoIncrement();
        public final Column<Integer> breadth = integer("breadth").notNull().renamedFrom("width");
        public final Column<Integer> twice = integer("twice").generatedAs("breadth * 2");

        {
            index(twice);
        }
    }
}

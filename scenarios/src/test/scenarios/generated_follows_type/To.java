import dev.tandem.declare.*;

/** A column changes its type that a generated one computes from. */
public final class To extends Model {
    public final Boxes boxes = table("boxes", new Boxes());

    public final class Boxes extends Table {
        public final Column<Long> id = bigint("id").primaryKey().autoIncrement();
        public final Column<Long> width = bigint("width").notNull();
        public final Column<Integer> twice = integer("twice").generatedAs("width * 2");
    }
}

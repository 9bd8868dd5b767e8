import dev.tandem.declare.*;

/** Checks and generated columns read columns that come in the same migration. */
public final class To extends Model {
    public final Boxes boxes = table("boxes", new Boxes());

    public final class Boxes extends Table {
        public final Column<Long> id = bigint("id").primaryKey().autoIncrement();
        public final Column<Integer> width = integer("width").notNull();
        public final Column<Integer> height = integer("height").notNull().defaultTo(2);
        public final Column<Integer> depth = integer("depth");
        public final Column<Integer> area = integer("area").generatedAs("width * height");

        {
            check("boxes_check", "height > 0 AND (depth IS NULL OR depth < 100)");
            index(area, height.desc());
        }
    }
}

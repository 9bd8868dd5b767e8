import dev.tandem.declare.*;

/** A check, an index and a generated column read a column that goes. */
public final class To extends Model {
    public final Boxes boxes = table("boxes", new Boxes());

    public final class Boxes extends Table {
        public final Column<Long> id = bigint("id").primaryKey().autoIncrement();
        public final Column<Integer> width = integer("width");
        public final Column<Integer> area = integer("area").generatedAs("width * height");

        {
            check("flat", "height < 9000000000");
            index(id).where("height > 1").named("high");
        }
    }
}

import dev.tandem.declare.*;

public final class From extends Model {
    public final Boxes boxes = table("boxes", new Boxes());

    public final class Boxes extends Table {
        public final Column<Long> id = bigint("id").primaryKey().autoIncrement();
        public final Column<Integer> width = integer("width").notNull();
        public final Column<Integer> area = integer("area").generatedAs("width * 2");

        {
            check("boxes_check", "width > 0 AND width < 1000");
            index(width).where("width > 5").named("wide_boxes");
        }
    }
}

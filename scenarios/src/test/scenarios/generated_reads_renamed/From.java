import dev.tandem.declare.*;

public final class From extends Model {
    public final Boxes boxes = table("boxes", new Boxes());

    public final class Boxes extends Table {
        public final Column<Long> id = bigint("id").primaryKey().autoIncrement();
        public final Column<Integer> width = integer("width").notNull();
        public final Column<Integer> height = integer("height");
        public final Column<Integer> area = integer("area").generatedAs("width * height");
        public final Column<Integer> edge =
                integer("edge").generatedAs("width + height").virtual();
    }
}

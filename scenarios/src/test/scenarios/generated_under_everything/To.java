import dev.tandem.declare.*;

/** An ordinary column becomes generated under an index, a check and a view. */
public final class To extends Model {
    public final Boxes boxes = table("boxes", new Boxes());
    public final View sizes = view("sizes", "SELECT id, twice FROM boxes");

    public final class Boxes extends Table {
        public final Column<Long> id = bigint("id").primaryKey().autoIncrement();
        public final Column<Integer> width = integer("width").notNull();
        public final Column<Integer> twice = integer("twice").generatedAs("width * 2");

        {
            index(twice);
            check("small", "twice < 2000000000");
        }
    }
}

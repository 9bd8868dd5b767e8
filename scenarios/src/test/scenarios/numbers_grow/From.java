import dev.tandem.declare.*;

public final class From extends Model {
    public final Counts counts = table("counts", new Counts());

    public final class Counts extends Table {
        public final Column<Long> id = bigint("id").primaryKey().autoIncrement();
        public final Column<Short> a = smallint("a");
        public final Column<Integer> b = integer("b").notNull().defaultTo(0);
        public final Column<Long> c = bigint("c");
        public final Column<Float> d = real("d");
        public final Column<Integer> e = integer("e");
    }
}

import dev.tandem.declare.*;

public final class From extends Model {
    public final Sums t = table("sums", new Sums());

    public final class Sums extends Table {
        public final Column<Long> id = bigint("id").primaryKey().autoIncrement();
        public final Column<Integer> a = integer("a + b");
        public final Column<Integer> b = integer("values");
        public final Column<Integer> s = integer("sum(a)").generatedAs("\"a + b\" + \"values\"");
        public final Column<Integer> v = integer("v/*").generatedAs("\"values\" * 2");

        {
            check("is it ok?", "\"a + b\" < 1000");
        }
    }
}

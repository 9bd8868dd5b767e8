import dev.tandem.declare.*;
import java.math.BigDecimal;

/** Columns of numbers take larger ones, up to the largest that they had. */
public final class To extends Model {
    public final Counts counts = table("counts", new Counts());

    public final class Counts extends Table {
        public final Column<Long> id = bigint("id").primaryKey().autoIncrement();
        public final Column<Integer> a = integer("a");
        public final Column<Long> b = bigint("b").notNull().defaultTo(0);
        public final Column<BigDecimal> c = numeric("c", 20, 0);
        public final Column<Double> d = doublePrecision("d");
        public final Column<BigDecimal> e = numeric("e", 12, 2);
    }
}

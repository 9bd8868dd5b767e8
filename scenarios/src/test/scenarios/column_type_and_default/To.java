import dev.tandem.declare.*;

/** A type changes under a default of zero, and under others that change or come with it. */
public final class To extends Model {
    public final Notes notes = table("notes", new Notes());

    public final class Notes extends Table {
        public final Column<Long> id = bigint("id").primaryKey().autoIncrement();
        public final Column<Long> size = bigint("size").notNull().defaultTo(0);
        public final Column<Integer> done = integer("done").notNull().defaultTo(1);
        public final Column<java.math.BigDecimal> rank = numeric("rank", 12, 0).defaultTo(0);
    }
}

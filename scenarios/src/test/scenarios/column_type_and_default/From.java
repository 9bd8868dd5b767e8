import dev.tandem.declare.*;

public final class From extends Model {
    public final Notes notes = table("notes", new Notes());

    public final class Notes extends Table {
        public final Column<Long> id = bigint("id").primaryKey().autoIncrement();
        public final Column<Integer> size = integer("size").notNull().defaultTo(0);
        public final Column<Short> done = smallint("done").notNull().defaultTo(0);
        public final Column<Integer> rank = integer("rank").defaultTo(1);
    }
}

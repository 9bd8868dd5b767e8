import dev.tandem.declare.*;

public final class From extends Model {
    public final Seats seats = table("seats", new Seats());

    public final class Seats extends Table {
        public final Column<Long> id = bigint("id").primaryKey().autoIncrement();
        public final Column<Integer> row = integer("row").notNull();
        public final Column<Integer> no = integer("no").notNull();
        public final Column<String> hall = varchar("hall", 20);

        {
            unique(row, no);
        }
    }
}

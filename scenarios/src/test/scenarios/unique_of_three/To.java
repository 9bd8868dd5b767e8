import dev.tandem.declare.*;

/** A unique over two columns gets a third, and one of them another name. */
public final class To extends Model {
    public final Seats seats = table("seats", new Seats());

    public final class Seats extends Table {
        public final Column<Long> id = bigint("id").primaryKey().autoIncrement();
        public final Column<Integer> line = integer("line").notNull().renamedFrom("row");
        public final Column<Integer> no = integer("no").notNull();
        public final Column<String> hall = varchar("hall", 20);

        {
            unique(line, no, hall);
        }
    }
}

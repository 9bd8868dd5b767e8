import dev.tandem.declare.*;

/** A table and its key are renamed while the table is rebuilt: numbers go on where they were. */
public final class To extends Model {
    public final People people = table("people", new People());

    public final class People extends Table {
        public final Column<Long> no = bigint("no").primaryKey().autoIncrement().renamedFrom("id");
        public final Column<String> name = text("name").notNull().backfill("x");

        {
            renamedFrom("users");
        }
    }
}

import dev.tandem.declare.*;

/** A table and its numbered key are renamed; the sequence follows them. */
public final class To extends Model {
    public final Letters letters = table("letters", new Letters());

    public final class Letters extends Table {
        public final Column<Long> no = bigint("no").primaryKey().autoIncrement().renamedFrom("id");
        public final Column<String> title = text("title").notNull();

        {
            renamedFrom("notes");
        }
    }
}

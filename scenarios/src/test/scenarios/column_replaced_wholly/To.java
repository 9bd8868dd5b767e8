import dev.tandem.declare.*;

/** Every column of a table goes and another comes; each row stays. */
public final class To extends Model {
    public final Words words = table("words", new Words());
    public final Kept kept = table("kept", new Kept());

    public final class Words extends Table {
        public final Column<String> term = text("term").notNull().defaultTo("?");
    }

    public final class Kept extends Table {
        public final Column<Long> id = bigint("id").primaryKey().autoIncrement();
        public final Column<String> term = text("term");
    }
}

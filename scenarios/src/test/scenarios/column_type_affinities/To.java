import dev.tandem.declare.*;

/** Values move between numbers, texts and bytes, and are stored as the new type stores them. */
public final class To extends Model {
    public final Cells cells = table("cells", new Cells());

    public final class Cells extends Table {
        public final Column<Long> id = bigint("id").primaryKey().autoIncrement();
        public final Column<Float> whole = real("whole");
        public final Column<String> part = text("part");
        public final Column<Float> digits = real("digits").notNull().backfill(0.5f);
        public final Column<Long> count = bigint("count");
        public final Column<String> raw = custom("raw", String.class, sqlite("text"), postgres("bytea"));
    }
}

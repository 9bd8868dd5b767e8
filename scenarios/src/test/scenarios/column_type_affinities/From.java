import dev.tandem.declare.*;

public final class From extends Model {
    public final Cells cells = table("cells", new Cells());

    public final class Cells extends Table {
        public final Column<Long> id = bigint("id").primaryKey().autoIncrement();
        public final Column<Integer> whole = integer("whole");
        public final Column<Float> part = real("part");
        public final Column<String> digits = text("digits");
        public final Column<Integer> count = integer("count");
        public final Column<byte[]> raw = custom("raw", byte[].class, sqlite("blob"), postgres("bytea"));
    }
}

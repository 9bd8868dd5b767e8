import dev.tandem.declare.*;

public final class From extends Model {
    public final Events events = table("events", new Events());
    public final Pairs pairs = table("pairs", new Pairs());
    public final Codes codes = table("codes", new Codes());

    public final class Events extends Table {
        public final Column<String> what = text("what").notNull();
        public final Column<Integer> size = integer("size");
    }

    public final class Pairs extends Table {
        public final Column<Long> a = bigint("a").notNull();
        public final Column<Long> b = bigint("b").notNull();
        public final Column<Integer> size = integer("size");

        {
            primaryKey(a, b);
        }
    }

    public final class Codes extends Table {
        public final Column<String> code = text("code").primaryKey();
        public final Column<Integer> size = integer("size");
    }
}

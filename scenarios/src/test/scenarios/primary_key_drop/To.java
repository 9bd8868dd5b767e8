import dev.tandem.declare.*;

/** Tables lose their keys: one that numbered its rows, one of two columns, one kept in the order of its key. */
public final class To extends Model {
    public final Events events = table("events", new Events());
    public final Pairs pairs = table("pairs", new Pairs());
    public final Words words = table("words", new Words());

    public final class Events extends Table {
        public final Column<Long> id = bigint("id").notNull();
        public final Column<String> what = text("what").notNull();
    }

    public final class Pairs extends Table {
        public final Column<Long> left = bigint("left").notNull();
        public final Column<Long> right = bigint("right").notNull();
    }

    public final class Words extends Table {
        public final Column<String> word = text("word").notNull();
        public final Column<String> note = text("note");
    }
}

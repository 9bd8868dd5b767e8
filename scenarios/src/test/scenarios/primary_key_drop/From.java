import dev.tandem.declare.*;

public final class From extends Model {
    public final Events events = table("events", new Events());
    public final Pairs pairs = table("pairs", new Pairs());
    public final Words words = table("words", new Words());

    public final class Events extends Table {
        public final Column<Long> id = bigint("id").primaryKey().autoIncrement();
        public final Column<String> what = text("what").notNull();
    }

    public final class Pairs extends Table {
        public final Column<Long> left = bigint("left").notNull();
        public final Column<Long> right = bigint("right").notNull();

        {
            primaryKey(left, right);
        }
    }

    public final class Words extends Table {
        public final Column<String> word = text("word").primaryKey();
        public final Column<String> note = text("note");

        {
            withoutRowid();
        }
    }
}

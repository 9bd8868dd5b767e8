import dev.tandem.declare.*;

/** Each of two columns takes the name of the next; a key, a check, a partial index, a child and a trigger follow. */
public final class To extends Model {
    public final Spans spans = table("spans", new Spans());
    public final Uses uses = table("uses", new Uses());

    public final class Spans extends Table {
        public final Column<Long> id = bigint("id").primaryKey().autoIncrement();
        public final Column<Integer> first = integer("first").notNull();
        public final Column<Integer> third = integer("third").notNull();
        public final Column<Integer> fourth = integer("fourth").notNull();

        {
            unique(third, fourth);
            uniqueIndex(third);
            check("in_order", "first < third AND third < fourth");
            index(fourth).where("third > 3");
        }
    }

    public final class Uses extends Table {
        public final Column<Long> id = bigint("id").primaryKey().autoIncrement();
        public final Column<Integer> spanSecond =
                integer("span_second").references(() -> spans.third).onUpdate(CASCADE);
    }
}

import dev.tandem.declare.*;

public final class From extends Model {
    public final Spans spans = table("spans", new Spans());
    public final Uses uses = table("uses", new Uses());

    public final class Spans extends Table {
        public final Column<Long> id = bigint("id").primaryKey().autoIncrement();
        public final Column<Integer> first = integer("first").notNull();
        public final Column<Integer> second = integer("second").notNull();
        public final Column<Integer> third = integer("third").notNull();

        {
            unique(second, third);
            uniqueIndex(second);
            check("in_order", "first < second AND second < third");
            index(third).where("second > 3");
        }
    }

    public final class Uses extends Table {
        public final Column<Long> id = bigint("id").primaryKey().autoIncrement();
        public final Column<Integer> spanSecond =
                integer("span_second").references(() -> spans.second).onUpdate(CASCADE);
    }
}

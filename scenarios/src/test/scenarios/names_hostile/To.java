import dev.tandem.declare.*;

/** Names and strings that are words of SQL or hold what ends them. */
public final class To extends Model {
    public final Order order = table("order", new Order());
    public final Blank blank = table("a b; --`", new Blank());

    public final class Order extends Table {
        public final Column<Long> id = bigint("select").primaryKey().autoIncrement();
        public final Column<String> what = text("it's a; \"name\"").notNull().defaultTo("a;b -- 'c' \"d\"\n`e`");
        public final Column<Integer> group = integer("group");
        public final Column<String> table = text("table").notNull().backfill("x'; DROP TABLE users; --");

        {
            index(group, what).named("index; drop table x; --");
            check("check", "\"group\" >= 0");
        }
    }

    public final class Blank extends Table {
        public final Column<Long> from = bigint("from").primaryKey();
        public final Column<Long> where =
                bigint("where").references(() -> order.id).onDelete(CASCADE);
    }
}

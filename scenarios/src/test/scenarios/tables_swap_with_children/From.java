import dev.tandem.declare.*;

public final class From extends Model {
    public final A a = table("a", new A());
    public final B b = table("b", new B());
    public final OfA ofA = table("ofA", new OfA());
    public final OfB ofB = table("ofB", new OfB());

    public final class A extends Table {
        public final Column<Long> id = bigint("id").primaryKey().autoIncrement();
        public final Column<String> name = text("name").notNull();
        public final Column<Integer> size = integer("size");
    }

    public final class B extends Table {
        public final Column<Long> id = bigint("id").primaryKey().autoIncrement();
        public final Column<String> name = text("name").notNull();
        public final Column<Boolean> on = bool("on").notNull().defaultTo(true);
    }

    public final class OfA extends Table {
        public final Column<Long> id = bigint("id").primaryKey().autoIncrement();
        public final Column<Long> parent =
                bigint("parent").references(() -> a.id).onDelete(CASCADE);
    }

    public final class OfB extends Table {
        public final Column<Long> id = bigint("id").primaryKey().autoIncrement();
        public final Column<Long> parent =
                bigint("parent").references(() -> b.id).onDelete(CASCADE);
    }
}

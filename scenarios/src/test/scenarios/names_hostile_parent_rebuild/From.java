import dev.tandem.declare.*;

public final class From extends Model {
    public final Parent parent = table("select * from [x] `y`", new Parent());
    public final Child child = table("Kind: ünï \"q\" 'a'", new Child());
    public final View view = view(
            "view; --",
            "SELECT c.\"order\" AS \"as\", p.\"a]b\" FROM \"Kind: ünï \"\"q\"\" 'a'\" c JOIN \"select * from [x] `y`\" p ON p.\"group by\" = c.\"where?\"");

    public final class Parent extends Table {
        public final Column<Long> id = bigint("group by").primaryKey().autoIncrement();
        public final Column<String> text = text("a]b");
        public final Column<Integer> size = integer("[size]");

        {
            index(text, size).named("idx: it's `quoted`").where("\"[size]\" > 0");
        }
    }

    public final class Child extends Table {
        public final Column<Long> id = bigint("order").primaryKey().autoIncrement();
        public final Column<Long> first =
                bigint("where?").notNull().references(() -> parent.id).onDelete(CASCADE);
        public final Column<Long> other =
                bigint("or 1=1").references(() -> parent.id).onDelete(SET_NULL);
    }
}
